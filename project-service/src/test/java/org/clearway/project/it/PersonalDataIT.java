package org.clearway.project.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What names a person by a number gets onto the topic by no field of a request. */
class PersonalDataIT extends ProjectIT {
    private static final String ISSUER = "party-bao-lam-standing";
    private static final List<String> CANARIES =
            List.of("068190004711", "0918 273 645", "+84 918 273 646", "19034871165012");

    @BeforeEach
    void registers() {
        givenTheRegisters();
    }

    @Test
    void noNumberOfAPersonReachesTheTopic() {
        Api owner = as("pmb-lam-dong-1", "head");
        Api lead = as("pc-bao-lam", "officer");
        String project = owner.post("/api/v1/projects", Bodies.project("it-personal"))
                .expect(201)
                .text("projectId");
        String milestones = "/api/v1/projects/" + project + "/milestones";
        String milestone = owner.post(milestones, Bodies.approval("2027-12-31"))
                .expect(201)
                .text("milestoneId");
        String directive = as("party-bao-lam-office", "clerk")
                .post("/api/v1/directives", Bodies.directive("901-CV/HU", ISSUER))
                .expect(201)
                .text("directiveId");
        String task = "/api/v1/directives/" + directive + "/tasks/1.2";
        lead.post(task + "/acceptance", "{\"occurredOn\": \"2024-06-17\"}").expect(200);

        for (String canary : CANARIES) {
            refused(lead.post(task + "/progress", """
                    {"occurredOn": "2024-07-15", "statement": "Đã gọi %s"}""".formatted(canary)), "statement");
            refused(lead.post(task + "/submission", """
                    {"occurredOn": "2024-07-15", "statement": "Xong", "evidence": [
                      {"title": "Biên bản", "reference": "Ông A, %s"}]}""".formatted(canary)), "evidence[0].reference");
            refused(owner.post(milestones + "/" + milestone + "/forecast", """
                    {"occurredOn": "2026-06-01", "forecast": "2027-01-31", "rationale": "Chờ hộ %s"}""".formatted(canary)), "rationale");
            refused(
                    owner.post(
                            "/api/v1/projects/" + project + "/obstacles",
                            Bodies.obstacle(milestone).replace("Chưa có chủ trương", "Hộ có tài khoản " + canary)),
                    "title.vi");
            refused(
                    owner.post(milestones, Bodies.approval("2027-12-31").replace("Phê duyệt", "Gọi " + canary)),
                    "title.vi");
        }
        lead.post(task + "/progress", """
                {"occurredOn": "2024-07-15", "statement": "Đã chi 17.200.000.000.000 đồng cho 12 hộ ngày 15/07/2024"}""").expect(200);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(topics.read("projects"))
                        .extracting(Topic.Seen::type, Topic.Seen::subject)
                        .contains(tuple("task.progress-reported.v1", directive)));
        assertThat(topics.read("projects"))
                .extracting(event -> event.data().toString())
                .noneMatch(data -> CANARIES.stream().anyMatch(data::contains));
    }

    private static void refused(Api.Answer answer, String field) {
        assertThat(answer.text("type")).isEqualTo("/problems/validation-failed");
        assertThat(answer.body().path("errors").path(0).path("field").asString())
                .isEqualTo(field);
        assertThat(answer.body().path("errors").path(0).path("rule").asString()).isEqualTo("personal-number");
    }
}
