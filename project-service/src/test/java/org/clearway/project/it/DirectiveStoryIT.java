package org.clearway.project.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DirectiveStoryIT extends ProjectIT {
    private static final String ISSUER = "party-bao-lam-standing";

    @BeforeEach
    void registers() {
        givenTheRegisters();
    }

    @Test
    void aDirectiveGoesFromTheRegisterToTheTopicAndItsTaskFromLeadToIssuer() {
        Api.Answer registered = clerk().post("/api/v1/directives", Bodies.directive("101-CV/HU", ISSUER))
                .expect(201);
        String id = registered.text("directiveId");
        assertThat(registered.location()).isEqualTo("/api/v1/directives/" + id);
        assertThat(registered.version()).isEqualTo(3);
        assertThat(registered.body().path("tasks").path(0).path("due").asString())
                .isEqualTo("NO_DATE");

        String task = "/api/v1/directives/" + id + "/tasks/1.2";
        lead().post(task + "/acceptance", "{\"occurredOn\": \"2024-06-17\"}").expect(200);
        assertThat(head().post(task + "/due-date", "{\"occurredOn\": \"2024-06-20\", \"due\": \"2024-09-30\"}")
                        .expect(200)
                        .text("due"))
                .isEqualTo("2024-09-30");
        lead().post(task + "/progress", """
                        {"occurredOn": "2024-07-15", "statement": "Đã họp dân", "percent": 40,
                         "evidence": [{"title": "Biên bản", "number": "12/BB-UBND"}]}""").expect(200);
        lead().post(task + "/submission", "{\"occurredOn\": \"2024-09-25\", \"statement\": \"Xong\"}")
                .expect(200);
        assertThat(head().post(task + "/completion", "{\"occurredOn\": \"2024-10-02\"}")
                        .expect(200)
                        .body()
                        .path("inTime")
                        .asBoolean())
                .isTrue();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(eventsOf(id))
                        .extracting(Topic.Seen::type)
                        // The clock says it too: the paper of 2024 is entered after its day.
                        .contains(
                                "directive.registered.v1",
                                "task.assigned.v1",
                                "task.accepted.v1",
                                "task.due-date-set.v1",
                                "task.progress-reported.v1",
                                "task.submitted.v1",
                                "task.completed.v1"));
        assertThat(eventsOf(id)).extracting(Topic.Seen::sequence).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theClockSaysThatATaskIsOverdue() {
        String id = registered("102-CV/HU");
        String task = "/api/v1/directives/" + id + "/tasks/1.2";
        head().post(task + "/due-date", "{\"occurredOn\": \"2024-06-20\", \"due\": \"2024-09-30\"}")
                .expect(200);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(lead().get(task).body().path("overdue").asBoolean())
                                .isTrue());
    }

    @Test
    void isSeenOnlyByThoseWhomItConcerns() {
        String id = registered("103-CV/HU");

        assertThat(lead().get("/api/v1/directives/" + id).status()).isEqualTo(200);
        assertThat(as("pc-lam-dong", "head").get("/api/v1/directives/" + id).status())
                .isEqualTo(404);
        assertThat(as("pc-lam-dong", "head")
                        .post("/api/v1/directives/" + id + "/tasks/1.2/acceptance", "{\"occurredOn\": \"2024-06-17\"}")
                        .status())
                .isEqualTo(404);
        assertThat(as("pc-lam-dong", "head").get("/api/v1/directives").body().path("items"))
                .isEmpty();
        assertThat(lead().get("/api/v1/directives?sort=-issuedOn&limit=1")
                        .body()
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void refusesWithNamedFieldAndRuleAndChangesNothing() {
        String id = registered("104-CV/HU");
        String task = "/api/v1/directives/" + id + "/tasks/1.2";

        Api.Answer again = clerk().post("/api/v1/directives", Bodies.directive("104-CV/HU", ISSUER));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("type")).isEqualTo("/problems/directive-already-registered");

        Api.Answer notYours =
                as("front-bao-lam", "head").post(task + "/acceptance", "{\"occurredOn\": \"2024-06-17\"}");
        assertThat(notYours.status()).isEqualTo(403);
        assertThat(notYours.text("type")).isEqualTo("/problems/not-your-act");

        Api.Answer ended = lead().post(task + "/acceptance", "{\"occurredOn\": \"2026-03-02\"}");
        assertThat(ended.status()).isEqualTo(422);
        assertThat(ended.text("type")).isEqualTo("/problems/agency-not-valid-on-day");
        assertThat(ended.body().path("errors").path(0).path("field").asString()).isEqualTo("agency");

        Api.Answer unknown = clerk().post("/api/v1/directives", Bodies.directive("105-CV/HU", "party-nowhere"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text("type")).isEqualTo("/problems/unknown-agency");
        assertThat(unknown.body().path("errors").path(0).path("field").asString())
                .isEqualTo("issuerAgency");

        Api.Answer malformed = clerk().post("/api/v1/directives", Bodies.directive("nonsense", ISSUER));
        assertThat(malformed.text("type")).isEqualTo("/problems/malformed-number");

        assertThat(lead().get(task).version()).isEqualTo(3);
    }

    @Test
    void answersARepeatedKeyOnceAndAStaleVersionNever() {
        String key = UUID.randomUUID().toString();
        String body = Bodies.directive("106-CV/HU", ISSUER);
        Api.Answer first = clerk().post("/api/v1/directives", body, key).expect(201);
        Api.Answer second = clerk().post("/api/v1/directives", body, key).expect(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(clerk().post("/api/v1/directives", Bodies.directive("107-CV/HU", ISSUER), key)
                        .text("type"))
                .isEqualTo("/problems/idempotency-key-reused");

        String task = "/api/v1/directives/" + first.text("directiveId") + "/tasks/1.2";
        lead().postIfMatch(task + "/acceptance", "{\"occurredOn\": \"2024-06-17\"}", first.etag())
                .expect(200);
        assertThat(head().postIfMatch(
                                task + "/due-date",
                                "{\"occurredOn\": \"2024-06-20\", \"due\": \"2024-09-30\"}",
                                first.etag())
                        .status())
                .isEqualTo(412);
    }

    private String registered(String number) {
        return clerk().post("/api/v1/directives", Bodies.directive(number, ISSUER))
                .expect(201)
                .text("directiveId");
    }

    private List<Topic.Seen> eventsOf(String subject) {
        return topics.read("projects").stream()
                .filter(event -> event.subject().equals(subject))
                .toList();
    }

    private Api clerk() {
        return as("party-bao-lam-office", "clerk");
    }

    private Api lead() {
        return as("pc-bao-lam", "officer");
    }

    private Api head() {
        return as(ISSUER, "head");
    }
}
