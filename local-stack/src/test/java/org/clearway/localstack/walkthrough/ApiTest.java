package org.clearway.localstack.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {
    private static final Call CALL =
            Call.post("pc-lam-dong.head", "/plans", Json.object("occurredOn", "2026-03-02"), "key-0001", "walk-1-1");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test
    Path secrets;

    @Test
    void sendsTheSameRequestAgainWhileSomethingIsDown() throws IOException {
        try (FakeGateway gateway = FakeGateway.open()) {
            gateway.reply(503, "{}").reply(502, "{}").reply(201, "{\"id\":\"p\"}", "\"4\"");

            Answer answer = gateway.api(secrets, Duration.ofSeconds(30)).send(CALL);

            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.version()).isEqualTo(4);
            assertThat(answer.tries()).isEqualTo(3);
            assertThat(gateway.asked)
                    .hasSize(3)
                    .allMatch(asked -> asked.key().equals("key-0001"))
                    .allMatch(asked -> asked.correlation().equals("walk-1-1"));
        }
    }

    @Test
    void showsWithoutPatienceWhatCameFirst() throws IOException {
        try (FakeGateway gateway = FakeGateway.open()) {
            gateway.reply(503, "{\"type\":\"/problems/busy\"}");

            Answer answer = gateway.api(secrets, Duration.ZERO).send(CALL);

            assertThat(answer.problem()).isEqualTo("busy");
            assertThat(gateway.asked).hasSize(1);
        }
    }

    @Test
    void getsANewTokenWhenTheOldOneIsRefused() throws IOException {
        try (FakeGateway gateway = FakeGateway.open()) {
            gateway.reply(401, "{}").reply(200, "{}");

            assertThat(gateway.api(secrets, Duration.ZERO).send(CALL).status()).isEqualTo(200);
        }
    }
}
