package org.clearway.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.clearway.eventing.StreamId;
import org.clearway.notification.Caller;
import org.clearway.notification.RunningService;
import org.clearway.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InboxStreamIT extends RunningService {
    @Autowired
    private InboxStreams streams;

    private String accepted(String issuer, String task) {
        return onProjects("task.accepted.v1", StreamId.newId(), 3, """
                        {"directiveId":"d","taskCode":"%s","agency":"a","issuerAgency":"%s"}""".formatted(task, issuer))
                .id();
    }

    private LiveInbox open(String agency, String lastEventId) {
        var request = caller().as(agency, "head", "/api/v1/inbox/stream");
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        return LiveInbox.open(request);
    }

    @Test
    void showsWhatComesAndOnlyToItsAgency() throws Exception {
        String issuer = anAgency("issuer", "");
        String other = anAgency("other", "");
        try (LiveInbox live = open(issuer, "");
                LiveInbox elsewhere = open(other, "")) {
            String event = accepted(issuer, "1309-1.1");
            LiveInbox.Event shown = live.next("alert");
            assertThat(shown.data().path("eventId").asString()).isEqualTo(event);
            assertThat(shown.data().path("subject").asString()).contains("1309-1.1");
            assertThat(shown.data().path("unread").asBoolean()).isTrue();
            accepted(other, "1309-1.9");
            assertThat(elsewhere.next("alert").data().path("subject").asString())
                    .contains("1309-1.9");
        }
    }

    @Test
    void resumesAfterTheLastEventWithoutLossOrRepetition() throws Exception {
        String issuer = anAgency("issuer", "");
        String first;
        String last;
        try (LiveInbox live = open(issuer, "")) {
            first = accepted(issuer, "1309-1.1");
            LiveInbox.Event shown = live.next("alert");
            assertThat(shown.data().path("eventId").asString()).isEqualTo(first);
            last = shown.id();
        }
        List<String> missed = List.of(accepted(issuer, "1309-1.2"), accepted(issuer, "1309-1.3"));
        await(() -> caller().all(issuer, "head", "/api/v1/inbox", 50).size() == 3);
        try (LiveInbox live = open(issuer, last)) {
            String fourth = accepted(issuer, "1309-1.4");
            List<String> got = List.of(
                    live.next("alert").data().path("eventId").asString(),
                    live.next("alert").data().path("eventId").asString(),
                    live.next("alert").data().path("eventId").asString());
            assertThat(got)
                    .containsExactlyInAnyOrder(missed.get(0), missed.get(1), fourth)
                    .doesNotContain(first);
        }
    }

    @Test
    void saysItsPlaceAtOnceAndWithEachHeartbeat() throws Exception {
        String quiet = anAgency("quiet", "");
        String other = anAgency("other", "");
        try (LiveInbox live = open(quiet, "")) {
            live.awaitLine("retry: 3000");
            String first = live.nextId();
            accepted(other, "1309-1.7");
            await(() -> caller().all(other, "head", "/api/v1/inbox", 50).size() == 1);
            assertThat(first).matches("[0-9]+\\.[0-9]+");
            List<String> beats = new ArrayList<>();
            for (int beat = 0; beat < 10 && beats.stream().allMatch(first::equals); beat++) {
                live.awaitLine(": heartbeat");
                beats.add(live.nextId());
            }
            assertThat(beats.getLast()).isNotEqualTo(first);
        }
    }

    @Test
    void endsWhenTheTokenDoes() throws Exception {
        String agency = anAgency("short", "");
        String token = TestTokens.shared()
                .sign(TestTokens.shared().claims("user-1", agency, "head").validFor(Duration.ofSeconds(4)));
        try (LiveInbox live = LiveInbox.open(caller().with(token, "/api/v1/inbox/stream"))) {
            assertThat(live.next("end").data().path("reason").asString()).isEqualTo("token-expired");
            live.awaitEnd();
        }
    }

    @Test
    void endsWhenTheServiceStops() throws Exception {
        try (LiveInbox live = open(anAgency("stopped", ""), "")) {
            live.awaitLine("retry: 3000");
            streams.stop();
            assertThat(live.next("end").data().path("reason").asString()).isEqualTo("shutdown");
            live.awaitEnd();
        } finally {
            streams.start();
        }
        await(() -> streams.count() == 0);
    }

    @Test
    void refusesAPlaceThatIsNone() {
        Caller.Answer answer = Caller.send(caller().as("pc-bao-lam", "head", "/api/v1/inbox/stream")
                .header("Last-Event-ID", "nonsense")
                .GET());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("malformed-last-event-id");
    }

    @Test
    void needsAToken() {
        assertThat(Caller.send(caller().anonymous("/api/v1/inbox/stream").GET()).status())
                .isEqualTo(401);
    }
}
