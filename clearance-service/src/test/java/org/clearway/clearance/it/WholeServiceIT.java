package org.clearway.clearance.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.clearway.clearance.it.Story.LAND_USERS;
import static org.clearway.clearance.it.Story.PLANS;
import static org.clearway.clearance.it.Story.id;
import static org.clearway.clearance.it.Story.lineOf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From the milestone to the hand-over, household by household. */
class WholeServiceIT extends ClearanceIT {
    private final String complaint = UUID.randomUUID().toString();

    @Test
    void clearsTheLandOfTwoHouseholds() {
        Story story = aStory();
        JsonNode first = story.landUser("101", "1000");
        JsonNode second = story.landUser("102", "3000");
        story.listFixed().notifiedAll();
        for (JsonNode landUser : new JsonNode[] {first, second}) {
            story.delivered(id(landUser));
            story.inventoried(id(landUser));
        }
        JsonNode drafted = story.drafted(first, second);
        String plan = drafted.path("planId").asString();
        story.posted(plan);
        assertThat(story.postingEnd(plan, "2026-07-23")
                        .refused(422, "wait-not-over")
                        .path("rule")
                        .path("code")
                        .asString())
                .isEqualTo("plan-posting");
        JsonNode approved = story.approved(plan, 1, 1);

        story.acceptance(first, lineOf(approved, first), "2026-08-15").expect(200);
        story.payment(first, lineOf(approved, first), "2026-08-20").expect(200);
        refusesRecoveryOneDayTooEarly(story, first);
        story.decision(first, "2026-09-02").expect(200);
        story.handOver(first, "2026-09-05", "1000").expect(200);
        story.awaitHandedOver(1);
        assertThat(story.progress().path("forecast").asString()).isEqualTo("2027-06-20");

        JsonNode revised = revisesTheLineOfTheUpheldComplaint(story, plan, second);
        story.acceptance(second, lineOf(revised, second), "2026-09-25").expect(200);
        story.payment(second, lineOf(revised, second), "2026-09-28").expect(200);
        story.decision(second, "2026-09-29").expect(200);
        story.handOver(second, "2026-10-05", "1200.5").expect(200);
        story.handOver(second, "2026-10-09", "1799.5").refused(422, "area-exceeded");
        assertThat(story.unit
                        .post(LAND_USERS + id(second) + "/hand-over", """
                                {"occurredOn": "2026-10-09", "areaM2": 1799.5, "usable": false, "voluntary": false,
                                 "minutesNumber": "71/BB"}""")
                        .expect(200)
                        .body()
                        .path("handOver")
                        .path("complete")
                        .asBoolean())
                .isTrue();
        story.awaitHandedOver(2);
        JsonNode clearance = story.unit.get(story.clearancePath()).body();
        assertThat(clearance.path("state").asString()).isEqualTo("COMPLETED");
        assertThat(clearance.path("completedOn").asString()).isEqualTo("2026-10-09");
        assertThat(clearance.path("progress").path("areaM2").path("usable").decimalValue())
                .isEqualByComparingTo("2200.5");
        limitsTellTheirDerivation(story, first);
    }

    private static void refusesRecoveryOneDayTooEarly(Story story, JsonNode landUser) {
        JsonNode refused = story.decision(landUser, "2026-09-01").refused(422, "wait-not-over");

        assertThat(refused.path("rule").path("code").asString()).isEqualTo("recovery-notice-wait");
        assertThat(refused.path("rule").path("legalBasis").asString()).contains("254/2025");
        assertThat(refused.path("earliestLawfulDay").asString()).isEqualTo("2026-09-02");
        assertThat(refused.path("limit").path("derivation").path("startDay").asString())
                .isEqualTo("2026-07-03");
        assertThat(refused.path("errors").get(0).path("field").asString()).isEqualTo("occurredOn");
    }

    /** A complaint that waits blocks nothing; upheld, it sends the line back. */
    private JsonNode revisesTheLineOfTheUpheldComplaint(Story story, String plan, JsonNode landUser) {
        complaint(story, plan, landUser, 2, "complaint.accepted.v1", "2026-08-20");
        await().atMost(Story.PATIENCE)
                .until(() -> !story.unit
                        .get(LAND_USERS + id(landUser))
                        .body()
                        .path("complaints")
                        .isEmpty());
        complaint(story, plan, landUser, 5, "complaint.upheld.v1", "2026-09-18");
        await().atMost(Story.PATIENCE)
                .until(() -> !lineOf(story.unit.get(PLANS + plan).body(), landUser)
                        .path("revisionRequiredBy")
                        .isEmpty());
        JsonNode line = lineOf(story.unit.get(PLANS + plan).body(), landUser);
        story.acceptance(landUser, line, "2026-09-19").refused(409, "plan-line-under-revision");
        String path = PLANS + plan + "/lines/" + line.path("lineId").asString() + "/revision";
        story.province.post(path, revision(449_999_999)).refused(422, "revision-lower");
        return story.province.post(path, revision(520_000_000)).expect(200).body();
    }

    private void complaint(Story story, String plan, JsonNode landUser, long version, String type, String day) {
        Topics.say("complaints", type, complaint, version, day, "pc-lam-dong", """
                {"complaintId": "%s", "holderAgency": "pc-lam-dong", "projectId": "%s", "clearanceId": "%s",
                 "planId": "%s", "landUserId": "%s"}""".formatted(
                        complaint, story.project, story.clearanceId(), plan, id(landUser)));
    }

    private String revision(long amount) {
        return """
                {"occurredOn": "2026-09-20", "amount": %d, "reason": "COMPLAINT_UPHELD", "complaintId": "%s",
                 "decisionNumber": "2300/QD-UBND"}""".formatted(amount, complaint);
    }

    private static void limitsTellTheirDerivation(Story story, JsonNode landUser) {
        await().atMost(Story.PATIENCE).untilAsserted(() -> {
            JsonNode limits = story.unit
                    .get(story.clearancePath() + "/limits")
                    .expect(200)
                    .body()
                    .path("items")
                    .get(0);
            assertThat(id(limits)).isEqualTo(id(landUser));
            assertThat(limits.path("limits")).hasSize(2).allSatisfy(limit -> {
                assertThat(limit.path("metOn").asString()).isNotEmpty();
                assertThat(limit.path("limit")
                                .path("derivation")
                                .path("rule")
                                .path("legalBasis")
                                .asString())
                        .contains("31/2024");
            });
        });
    }
}
