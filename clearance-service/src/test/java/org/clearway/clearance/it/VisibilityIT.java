package org.clearway.clearance.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What one may not know of does not exist. */
class VisibilityIT extends ClearanceIT {
    @Test
    void showsACaseToThoseConcernedAndHidesItFromOthers() {
        Story story = aStory();
        JsonNode landUser = story.landUser("1", "5");
        String list = "/api/v1/clearances?projectId=" + story.project;

        for (String agency : new String[] {
            "pmb-lam-dong-1",
            "land-fund-lam-dong",
            "pc-lam-dong",
            "pc-bao-lam-1",
            "dept-lam-dong-agriculture-environment"
        }) {
            Api api = as(agency, "officer");
            assertThat(api.get(story.clearancePath()).status()).as(agency).isEqualTo(200);
            assertThat(api.get(list).body().path("items")).as(agency).hasSize(1);
        }
        for (String agency : new String[] {"pc-bao-lam-2", "party-bao-lam-1", "nobody"}) {
            Api api = as(agency, "head");
            api.get(story.clearancePath()).refused(404, "not-found");
            api.get(story.clearancePath() + "/progress").refused(404, "not-found");
            api.get(Story.LAND_USERS + Story.id(landUser)).refused(404, "not-found");
            api.get(Story.LAND_USERS + Story.id(landUser) + "/personal-data?purpose=PAYMENT")
                    .refused(404, "not-found");
            api.post(Story.LAND_USERS + Story.id(landUser) + "/notice", Story.notice("2026-07-01"))
                    .refused(404, "not-found");
            assertThat(api.get(list).body().path("items")).isEmpty();
        }
    }

    @Test
    void pagesThroughTheLandUsersInOrder() {
        Story story = aStory();
        List<String> listed = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            listed.add(Story.id(story.landUser(Integer.toString(i), "5")));
        }
        String path = story.clearancePath() + "/land-users?limit=2";

        JsonNode first = story.unit.get(path).expect(200).body();
        JsonNode second = story.unit
                .get(path + "&cursor=" + first.path("next").asString())
                .expect(200)
                .body();

        List<String> shown = new ArrayList<>();
        for (JsonNode page : new JsonNode[] {first, second}) {
            page.path("items").forEach(item -> shown.add(Story.id(item.path("landUser"))));
        }
        assertThat(first.path("items")).hasSize(2);
        assertThat(shown).isEqualTo(listed.stream().sorted().toList());
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void neverLetsAPartyBodyDecideEvenWhereItLeads() {
        Story story = aStory();
        String milestone = UUID.randomUUID().toString();
        Topics.say("projects", "milestone.scheduled.v1", milestone, 1, "2026-06-01", "party-bao-lam-1", """
                {"projectId": "%s", "milestoneId": "%s", "kind": "SITE_CLEARANCE", "leadAgency": "party-bao-lam-1",
                 "clearance": {"unitCode": "25054", "compensationUnit": "land-fund-lam-dong"}}""".formatted(
                        story.project, milestone));
        Api party = as("party-bao-lam-1", "head");
        await().atMost(Story.PATIENCE)
                .until(() -> !party.get("/api/v1/clearances?milestoneId=" + milestone)
                        .body()
                        .path("items")
                        .isEmpty());
        String clearance = party.get("/api/v1/clearances?milestoneId=" + milestone)
                .body()
                .path("items")
                .get(0)
                .path("clearanceId")
                .asString();
        JsonNode landUser = story.unit
                .post("/api/v1/clearances/" + clearance + "/land-users", Story.landUserBody("7", "5", "agricultural"))
                .expect(201)
                .body();

        party.post(Story.LAND_USERS + Story.id(landUser) + "/notice", Story.notice("2026-07-01"))
                .refused(403, "party-body-never-decides");
    }
}
