package org.clearway.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.clearway.eventing.StreamId;
import org.clearway.kit.sample.Caller.Answer;
import org.clearway.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@KitIT
class CommandsIT {
    private static final String THINGS = "/api/v1/things";
    private static final String GOOD = "{\"name\":\"x\",\"occurredOn\":\"2026-03-02\",\"parts\":[]}";

    @LocalServerPort
    private int port;

    private Caller caller = new Caller(0);

    @BeforeEach
    void aim() {
        caller = new Caller(port);
    }

    private Answer withKey(String key, String body) {
        return Caller.send(
                caller.asClerk(THINGS).setHeader("Idempotency-Key", key).POST(Caller.json(body)));
    }

    @Test
    void theSameKeyGivesTheFirstAnswer() {
        String key = StreamId.newId();
        Answer first = withKey(key, GOOD);
        Answer again = withKey(key, GOOD);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.header("location")).isEqualTo(first.header("location"));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String key = StreamId.newId();
        withKey(key, GOOD);
        Answer other = withKey(key, GOOD.replace("x", "y"));
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void theSameKeyOfAnotherCallerIsAnotherCommand() {
        String key = StreamId.newId();
        Answer first = withKey(key, GOOD);
        String other = TestTokens.shared().token("user-2", "agency-1", "clerk");
        Answer second = Caller.send(
                caller.as(other, THINGS).setHeader("Idempotency-Key", key).POST(Caller.json(GOOD)));
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("location")).isNotEqualTo(first.header("location"));
    }

    @Test
    void aChangeNeedsAKey() {
        assertThat(withKey(" ", GOOD).problem()).isEqualTo("idempotency-key-missing");
        assertThat(withKey("short", GOOD).problem()).isEqualTo("idempotency-key-malformed");
        assertThat(withKey("x".repeat(101), GOOD).problem()).isEqualTo("idempotency-key-malformed");
        assertThat(withKey("has spaces in it", GOOD).status()).isEqualTo(400);
    }

    @Test
    void ifMatchMustBeTheVersionThatThereIs() {
        String place = caller.post(THINGS, GOOD).header("location") + "/name";
        Answer stale =
                Caller.send(caller.asClerk(place).setHeader("If-Match", "\"7\"").POST(Caller.json(GOOD)));
        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().path("actual").asInt()).isEqualTo(1);
        Answer renamed =
                Caller.send(caller.asClerk(place).setHeader("If-Match", "\"1\"").POST(Caller.json(GOOD)));
        assertThat(renamed.status()).isEqualTo(200);
        assertThat(renamed.header("etag")).isEqualTo("\"2\"");
        Answer malformed =
                Caller.send(caller.asClerk(place).setHeader("If-Match", "one").POST(Caller.json(GOOD)));
        assertThat(malformed.problem()).isEqualTo("malformed-if-match");
        assertThat(malformed.status()).isEqualTo(400);
    }

    @Test
    void echoesTheCorrelationIdOrMakesOne() {
        Answer given = Caller.send(caller.asClerk(THINGS)
                .setHeader("X-Correlation-Id", "my-correlation-1")
                .GET());
        assertThat(given.header("x-correlation-id")).isEqualTo("my-correlation-1");
        Answer made = Caller.send(
                caller.asClerk(THINGS).setHeader("X-Correlation-Id", "<script>").GET());
        assertThat(made.header("x-correlation-id")).matches("[0-9a-f-]{36}");
    }
}
