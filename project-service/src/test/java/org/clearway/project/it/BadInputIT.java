package org.clearway.project.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each bad input is a problem of its own type that names the field, and nothing is changed. */
class BadInputIT extends ProjectIT {
    private static final String PROJECTS = "/api/v1/projects";

    @BeforeEach
    void registers() {
        givenTheRegisters();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"occurredOn\": \"2026-02-02\" | \"occurredOn\": \"2026-02-30\" | impossible-date | occurredOn",
                "\"occurredOn\": \"2026-02-02\" | \"occurredOn\": \"2027-02-02\" | legal-date-in-future | occurredOn",
                "\"occurredOn\": \"2026-02-02\" | \"occurredOn\": \"1980-02-02\" | validation-failed | occurredOn",
                "\"occurredOn\": \"2026-02-02\" | \"occurredOn\": 20260202 | wrong-type | occurredOn",
                "\"status\": \"PREPARATION\" | \"status\": \"SLEEPING\" | wrong-type | status",
                "\"status\": \"PREPARATION\" | \"stage\": \"PREPARATION\" | unknown-field | stage",
                "\"ownerAgency\": \"pmb-lam-dong-1\" | \"ownerAgency\": \"Bad Id\" | validation-failed | ownerAgency",
                "\"ownerAgency\": \"pmb-lam-dong-1\" | \"ownerAgency\": \"nobody\" | unknown-agency | ownerAgency",
                "\"ownerAgency\": \"pmb-lam-dong-1\" | \"ownerAgency\": \"pc-bao-lam\" | agency-not-valid-on-day | ownerAgency",
                "\"amount\": 17200000000000 | \"amount\": -1 | validation-failed | details.budget.amount",
                "\"unitCode\": \"25054\" | \"unitCode\": \"99999\" | unknown-unit | details.locations[0].unitCode",
                "\"validOn\": \"2025-07-01\" | \"validOn\": \"1999-07-01\" | none |",
                "\"sector\": [\"transport\", \"transport.road\"] | \"sector\": [] | validation-failed | sector",
                "\"sector\": [\"transport\", \"transport.road\"] | \"parentProjectId\": \"\", \"sector\": [\"a\"]"
                        + " | validation-failed | parentProjectId",
                "\"sector\": [\"transport\", \"transport.road\"] | \"parentProjectId\": \"x\", \"sector\": [\"a\"]"
                        + " | unknown-project | parentProjectId",
            })
    void isAProblemThatNamesTheField(String good, String bad, String slug, String field) {
        String code = "it-bad-" + Integer.toHexString((bad + slug).hashCode());
        String body = Bodies.project(code).replace(good, bad);
        assertThat(body).isNotEqualTo(Bodies.project(code));

        Api.Answer answer = steward().post(PROJECTS, body);

        if (slug.equals("none")) {
            answer.expect(201);
            return;
        }
        assertThat(answer.status()).isBetween(400, 422);
        assertThat(answer.text("type")).isEqualTo("/problems/" + slug);
        assertThat(answer.body().path("errors").path(0).path("field").asString())
                .isEqualTo(field);
        assertThat(steward().get(PROJECTS + "?text=" + code).body().path("items"))
                .isEmpty();
    }

    @Test
    void aPlanBeyondTheCenturyIsRefusedBeforeItReachesAClock() {
        String project = steward()
                .post(PROJECTS, Bodies.project("it-bad-plan"))
                .expect(201)
                .text("projectId");

        Api.Answer answer = steward().post(PROJECTS + "/" + project + "/milestones", Bodies.approval("9999-12-31"));

        assertThat(answer.text("type")).isEqualTo("/problems/validation-failed");
        assertThat(answer.body().path("errors").path(0).path("rule").asString()).isEqualTo("planned-date");
        assertThat(steward().get(PROJECTS + "/" + project).version()).isEqualTo(1);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(steward().get(PROJECTS + "/nobody").status()).isEqualTo(404);
        assertThat(steward().get(PROJECTS + "/nobody/milestones").status()).isEqualTo(404);
        assertThat(steward().get(PROJECTS + "/nobody/obstacles").status()).isEqualTo(404);
        assertThat(steward().get("/api/v1/obstacles/nobody").status()).isEqualTo(404);
        assertThat(steward().get("/api/v1/directives/nobody").status()).isEqualTo(404);
        assertThat(steward().get("/api/v1/agencies/nobody").status()).isEqualTo(404);
        assertThat(steward().get("/api/v1/units/nobody").status()).isEqualTo(404);
        assertThat(steward().get("/api/v1/competences/nobody").status()).isEqualTo(404);
        assertThat(steward()
                        .post(PROJECTS + "/nobody/milestones", Bodies.approval("2026-12-31"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aMilestoneIsPlannedAsTheRulesWantIt() {
        String project = steward()
                .post(PROJECTS, Bodies.project("it-bad-milestone"))
                .expect(201)
                .text("projectId");
        String path = PROJECTS + "/" + project + "/milestones";

        assertThat(steward().post(path, Bodies.approval("2026-02-01")).text("type"))
                .isEqualTo("/problems/date-too-early");
        assertThat(steward()
                        .post(path, Bodies.approval("2026-12-31").replace("approval", "SITE_CLEARANCE"))
                        .text("type"))
                .isEqualTo("/problems/clearance-section-mismatch");
        assertThat(steward()
                        .post(path, Bodies.siteClearance("2026-12-31").replace("SITE_CLEARANCE", "approval"))
                        .text("type"))
                .isEqualTo("/problems/clearance-section-mismatch");
        assertThat(as("pc-bao-lam-1", "head")
                        .post(path, Bodies.approval("2026-12-31"))
                        .text("type"))
                .isEqualTo("/problems/not-your-act");
        String milestone = steward()
                .post(path, Bodies.siteClearance("2027-12-31"))
                .expect(201)
                .text("milestoneId");
        assertThat(as("pc-bao-lam-1", "head")
                        .post(path + "/" + milestone + "/actual", """
                                {"occurredOn": "2026-06-01", "metOn": "2026-06-01",
                                 "evidence": [{"title": "Biên bản"}]}""")
                        .text("type"))
                .isEqualTo("/problems/milestone-follows-clearance");
        assertThat(steward().get(PROJECTS + "/" + project).version()).isEqualTo(2);
    }

    @Test
    void answersInTheLanguageThatIsAsked() {
        assertThat(steward().get(PROJECTS + "/nobody").text("title")).isEqualTo("Not found");
    }
}
