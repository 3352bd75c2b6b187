package org.clearway.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.clearway.kit.sample.Caller.Answer;
import org.clearway.testkit.RealKafka;
import org.clearway.testkit.RealMongo;
import org.clearway.testkit.TestTokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Has servers of its own, to kill them. */
@SpringBootTest(classes = SampleApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class ServersAwayIT {
    private static final String THINGS = "/api/v1/things";
    private static final String GOOD = "{\"name\":\"x\",\"occurredOn\":\"2026-03-02\",\"parts\":[]}";
    private static final RealMongo MONGO = RealMongo.start();
    private static final RealKafka KAFKA = RealKafka.start();
    private static final TestTokens TOKENS = TestTokens.shared();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", () -> MONGO.connectionString("away"));
        properties.add("spring.kafka.bootstrap-servers", KAFKA::bootstrapServers);
        properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", TOKENS::issuer);
    }

    @AfterAll
    static void stop() {
        KAFKA.close();
        MONGO.close();
    }

    private JsonNode health(String path) {
        return Caller.send(new Caller(port).anonymous(path).GET()).json();
    }

    private void awaitStatus(String path, String status) {
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(health(path).path("status").asString())
                        .as(health(path).toString())
                        .isEqualTo(status));
    }

    @Test
    void withoutKafkaCommandsGoOnAndHealthSaysSo() {
        Caller caller = new Caller(port);
        awaitStatus("/actuator/health", "UP");
        KAFKA.kill();
        awaitStatus("/actuator/health", "DEGRADED");
        assertThat(caller.post(THINGS, GOOD).status()).isEqualTo(201);
        JsonNode readiness = health("/actuator/health/readiness");
        assertThat(readiness.path("status").asString()).isEqualTo("UP");
        assertThat(readiness.path("components").path("kafka").path("status").asString())
                .isEqualTo("DEGRADED");
        KAFKA.restart();
        awaitStatus("/actuator/health", "UP");
    }

    @Test
    void withoutMongoTheAnswerIs503AndTheServiceNotReady() {
        Caller caller = new Caller(port);
        assertThat(caller.post(THINGS, GOOD).status()).isEqualTo(201);
        MONGO.kill();
        Answer away = caller.post(THINGS, GOOD);
        assertThat(away.problem()).isEqualTo("database-unavailable");
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("retry-after")).isEqualTo("3");
        Answer notReady =
                Caller.send(caller.anonymous("/actuator/health/readiness").GET());
        assertThat(notReady.status()).isEqualTo(503);
        assertThat(notReady.response().body()).doesNotContain("localhost").doesNotContain("127.0.0.1");
        assertThat(health("/actuator/health/liveness").path("status").asString())
                .isEqualTo("UP");
        MONGO.restart();
        awaitStatus("/actuator/health/readiness", "UP");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(caller.post(THINGS, GOOD).status()).isEqualTo(201));
    }
}
