package org.clearway.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.clearway.gateway.GatewayIT.assertProblem;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.clearway.testkit.RealServers;
import org.clearway.testkit.RealServers.Part;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"clearway.gateway.response-timeout=1s"})
@RealServers(Part.ISSUER)
class BreakerIT {
    private static final Backend BACKEND = new Backend();
    private final Caller caller;

    BreakerIT(@LocalServerPort int port) {
        caller = new Caller(port);
    }

    @DynamicPropertySource
    static void backends(DynamicPropertyRegistry registry) {
        GatewayBackends.all(registry, BACKEND);
    }

    /** It breaks the connection instead of answering: that reaches the service, and tells nothing. */
    @Test
    void aServiceThatOnlyBreaksGetsAirAndComesBack() throws Exception {
        BACKEND.answering(exchange -> exchange.close());
        for (int i = 0; i < 12; i++) {
            assertProblem(caller.get("/api/v1/complaints/c1"), 503, "service-unavailable");
        }
        int asked = BACKEND.timesAsked();

        assertProblem(caller.get("/api/v1/complaints/c1"), 503, "service-unavailable");
        assertThat(BACKEND.timesAsked()).as("given up: not asked any more").isEqualTo(asked);

        BACKEND.answering(200, "application/json", "{}");
        await().atMost(Duration.ofSeconds(15))
                .until(() -> caller.get("/api/v1/complaints/c1").statusCode() == 200);
    }

    @Test
    void answersThatSayNoAreNoFailuresOfTheWay() throws Exception {
        BACKEND.answering(503, "application/problem+json", "{\"type\":\"/problems/database-unavailable\"}");
        for (int i = 0; i < 20; i++) {
            assertThat(caller.get("/api/v1/projects/p1").body()).contains("database-unavailable");
        }
        assertThat(BACKEND.timesAsked()).isEqualTo(20);
    }

    /** The calls that try the service happen to be an operator's checks, which may take minutes: nobody waits for them. */
    @Test
    void checksThatDoNotEndKeepNobodyElseOut() throws Exception {
        BACKEND.answering(exchange -> exchange.close());
        for (int i = 0; i < 12; i++) {
            assertProblem(caller.get("/api/v1/events/e1"), 503, "service-unavailable");
        }
        CountDownLatch end = new CountDownLatch(1);
        BACKEND.answering(exchange -> hangUntil(end));
        List<CompletableFuture<HttpResponse<String>>> checks = new ArrayList<>();
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            checks.add(caller.later("/api/v1/operations/insight-service/audit", request -> request));
            return BACKEND.timesAsked() >= 3;
        });

        BACKEND.answering(200, "application/json", "{}");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> caller.get("/api/v1/events/e1").statusCode() == 200);
        assertThat(checks).anyMatch(check -> !check.isDone());
        end.countDown();
    }

    private static void hangUntil(CountDownLatch end) {
        try {
            if (!end.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody went on");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
