package org.clearway.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.clearway.kit.sample.Caller.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@KitIT
class BackboneIT {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String GOOD = "{\"name\":\"x\",\"occurredOn\":\"2026-03-02\",\"parts\":[]}";

    @LocalServerPort
    private int port;

    private final SampleEvents.Heard heard;

    @Autowired
    BackboneIT(SampleEvents.Heard heard) {
        this.heard = heard;
    }

    @Test
    void oneTraceLeadsFromTheRequestToTheListener() {
        Caller caller = new Caller(port);
        Answer answer = Caller.send(caller.asClerk("/api/v1/things")
                .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                .header("X-Correlation-Id", "correlation-of-the-test")
                .POST(Caller.json(GOOD)));
        String id = answer.json().path("id").asString();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(heard.events()).anySatisfy(once -> {
                    assertThat(once.event().subject()).isEqualTo(id);
                    assertThat(once.event().traceParent()).contains(TRACE);
                    assertThat(once.event().correlationId()).isEqualTo("correlation-of-the-test");
                    assertThat(once.event().agency()).isEqualTo("agency-1");
                    assertThat(once.traceId()).isEqualTo(TRACE);
                }));
    }

    @Test
    void healthShowsEverythingThatTheServiceLeansOn() {
        Caller caller = new Caller(port);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(health(caller, "/actuator/health")
                                .path("status")
                                .asString())
                        .isEqualTo("UP"));
        JsonNode components = health(caller, "/actuator/health").path("components");
        assertThat(components.path("kafka").path("details").path("brokers").asInt())
                .isEqualTo(1);
        assertThat(components.path("relay").path("details").path("lanes").size())
                .isEqualTo(2);
        assertThat(components
                        .path("listeners")
                        .path("details")
                        .path("sample.hearing")
                        .path("running")
                        .asBoolean())
                .isTrue();
        assertThat(components.path("clock").path("details").path("offset").asString())
                .isEqualTo("PT0S");
        JsonNode readiness = health(caller, "/actuator/health/readiness");
        assertThat(readiness.path("components").propertyNames())
                .contains("mongo", "kafka", "relay", "listeners", "readinessState");
    }

    private static JsonNode health(Caller caller, String path) {
        return Caller.send(caller.anonymous(path).GET()).json();
    }
}
