package org.clearway.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clearway.eventing.Origin;
import org.clearway.eventing.StreamId;
import org.clearway.eventing.Streams;
import org.clearway.kit.Cursor;
import org.clearway.kit.Texts;
import org.clearway.kit.testing.EndpointRules;
import org.clearway.kit.testing.OpenApiRules;
import org.clearway.kit.testing.TextRules;
import org.clearway.notification.Caller;
import org.clearway.notification.RunningService;
import org.clearway.notification.TestMail;
import org.clearway.notification.application.Mailboxes;
import org.clearway.notification.application.Mailboxes.Mailbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

class AlertsAndInboxIT extends RunningService {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private Mailboxes mailboxes;

    private void scheduled(String lead, String project, int times) {
        for (int i = 0; i < times; i++) {
            onProjects("milestone.scheduled.v1", StreamId.newId(), 2, """
                    {"projectId":"%s","milestoneId":"m","title":{"vi":"Mốc %d","en":"Milestone %d"},\
                    "baseline":"2026-12-31","leadAgency":"%s"}""".formatted(project, i, i, lead));
        }
        await(() -> caller().all(lead, "head", "/api/v1/inbox", 50).size() == times);
    }

    @Test
    void theInboxIsPagedAndReadingIsRemembered() {
        String lead = anAgency("lead", "");
        scheduled(lead, StreamId.newId(), 5);
        List<JsonNode> inbox = caller().all(lead, "head", "/api/v1/inbox", 2);
        assertThat(inbox).hasSize(5).extracting(it -> it.path("id").asString()).doesNotHaveDuplicates();

        String id = inbox.getFirst().path("id").asString();
        Caller.Answer read = caller().post(lead, "clerk", "/api/v1/inbox/" + id + "/reading", "");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json().path("unread").asBoolean()).isFalse();
        assertThat(caller().post(lead, "clerk", "/api/v1/inbox/" + id + "/reading", "")
                        .status())
                .isEqualTo(200);
        assertThat(caller().all(lead, "head", "/api/v1/inbox?unread=true", 50)).hasSize(4);
    }

    @Test
    void anotherAgencysInboxIsNotThere() {
        String lead = anAgency("lead", "");
        scheduled(lead, StreamId.newId(), 1);
        String id = caller().all(lead, "head", "/api/v1/inbox", 50)
                .getFirst()
                .path("id")
                .asString();
        assertThat(caller().get("other", "head", "/api/v1/alerts/" + id).status())
                .isEqualTo(404);
        assertThat(caller().post("other", "head", "/api/v1/inbox/" + id + "/reading", "")
                        .status())
                .isEqualTo(404);
        assertThat(caller().all("other", "head", "/api/v1/inbox", 50)).isEmpty();
        assertThat(caller().get("other", "analyst", "/api/v1/alerts/" + id).status())
                .isEqualTo(200);
    }

    @Test
    void anAnalystLearnsNothingOfDenunciations() {
        String holder = anAgency("holder", "");
        onComplaints("denunciation.limit-approaching.v1", StreamId.newId(), 2, """
                {"denunciationId":"d","holderAgency":"%s","limit":{"code":"citizen-intake-reply"}}""".formatted(holder));
        String id = caller().all(holder, "head", "/api/v1/alerts", 50)
                .getFirst()
                .path("id")
                .asString();

        assertThat(caller().get("office", "analyst", "/api/v1/alerts/" + id).status())
                .isEqualTo(404);
        assertThat(caller().all("office", "analyst", "/api/v1/alerts?type=denunciation.limit-approaching.v1", 500))
                .isEmpty();
        assertThat(caller().get("office", "operator", "/api/v1/alerts/" + id).status())
                .isEqualTo(200);
    }

    @Test
    void alertsAreFilteredByStatusTypeAndProject() {
        String lead = anAgency("lead", "");
        String project = StreamId.newId();
        scheduled(lead, project, 2);
        assertThat(caller().all("office", "operator", "/api/v1/alerts?project=" + project, 50))
                .hasSize(2);
        assertThat(caller().all(lead, "head", "/api/v1/alerts?status=DELIVERED&type=milestone.scheduled.v1", 50))
                .hasSize(2);
        assertThat(caller().all(lead, "head", "/api/v1/alerts?status=FAILED", 50))
                .isEmpty();
        assertThat(caller().get(lead, "head", "/api/v1/alerts?status=NONSENSE").status())
                .isEqualTo(400);
    }

    /** Given up because its address was none; the steward sets a right one. */
    private String failedAlert(String lead) {
        Origin origin = new Origin(StreamId.newId(), "", "test", Origin.SYSTEM, null, null, null);
        mailboxes.set(lead, new Mailbox("no address", "vi"), origin, Streams.ANY_VERSION);
        onProjects("task.assigned.v1", StreamId.newId(), 2, """
                {"directiveId":"d","taskCode":"1309-1.2","text":{"vi":"a","en":"b"},"leads":["%s"]}""".formatted(lead));
        await(() ->
                caller().all(lead, "head", "/api/v1/alerts?status=FAILED", 50).size() == 1);
        caller().put(
                        "office",
                        "steward",
                        "/api/v1/contacts/" + lead,
                        "{\"address\":\"%s@post.example\",\"language\":\"vi\"}".formatted(lead));
        return caller().all(lead, "head", "/api/v1/alerts?status=FAILED", 50)
                .getFirst()
                .path("id")
                .asString();
    }

    @Test
    void anOperatorHasTriedAgainWhatWasGivenUp() {
        String lead = anAgency("lead", "");
        String retry = "/api/v1/alerts/" + failedAlert(lead) + "/retry";
        assertThat(caller().post(lead, "head", retry, "").status()).isEqualTo(403);

        Caller.Answer again = caller().post("office", "operator", retry, "");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("alert").path("status").asString()).isEqualTo("RAISED");
        await(() -> TestMail.shared().to(lead + "@post.example").size() == 1);
        await(() -> caller().all(lead, "head", "/api/v1/alerts?status=SENT", 50).size() == 1);
        Caller.Answer twice = caller().post("office", "operator", retry, "");
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.problem()).isEqualTo("alert-not-failed");
        assertThat(caller().post("office", "operator", "/api/v1/alerts/no-such-alert/retry", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theDeliveryLogIsPaged() {
        String lead = anAgency("lead", "");
        String alert = "/api/v1/alerts/" + failedAlert(lead);
        caller().post("office", "operator", alert + "/retry", "");
        await(() -> caller().all(lead, "head", "/api/v1/alerts?status=SENT", 50).size() == 1);

        assertThat(caller().all(lead, "head", alert + "/log", 2))
                .extracting(line -> line.path("what").asString())
                .containsExactly("alert.raised.v1", "alert.failed.v1", "alert.retried.v1", "alert.sent.v1");
        assertThat(caller().get("other", "head", alert + "/log").status()).isEqualTo(404);
        assertThat(caller().get(
                                lead,
                                "head",
                                alert + "/log?cursor=" + Cursor.of("x").encoded())
                        .problem())
                .isEqualTo("malformed-cursor");
    }

    @Test
    void endpointsAreGuardedAndTheDocumentIsComplete() {
        EndpointRules.assertEveryEndpointIsGuarded(context);
        OpenApiRules.assertComplete(
                Caller.send(caller().anonymous("/v3/api-docs").GET()).response().body());
        TextRules.assertSound(context.getBean(Texts.class));
        assertThat(Caller.send(caller().anonymous("/api/v1/alerts").GET()).status())
                .isEqualTo(401);
        assertThat(caller().get("a", "clerk", "/api/v1/routes").status()).isEqualTo(403);
    }
}
