package org.clearway.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.gateway.GatewayIT.assertProblem;

import java.net.http.HttpResponse;
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
        properties = {"clearway.gateway.rate.per-agency=3", "clearway.gateway.rate.period=1h"})
@RealServers(Part.ISSUER)
class RateLimitIT {
    private static final Backend BACKEND = new Backend();
    private final Caller caller;

    RateLimitIT(@LocalServerPort int port) {
        caller = new Caller(port);
    }

    @DynamicPropertySource
    static void backends(DynamicPropertyRegistry registry) {
        GatewayBackends.all(registry, BACKEND);
    }

    @Test
    void anAgencyThatAsksTooMuchHoldsNobodyElse() throws Exception {
        String busy = "Bearer " + Caller.token("pc-bao-lam-1");
        for (int left = 2; left >= 0; left--) {
            HttpResponse<String> answer = caller.sendAs(busy, "/api/v1/projects");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("RateLimit").orElseThrow())
                    .startsWith("\"agency\";r=" + left + ";t=");
            assertThat(answer.headers().firstValue("RateLimit-Policy")).hasValue("\"agency\";q=3;w=3600");
        }

        HttpResponse<String> refused = caller.sendAs(busy, "/api/v1/projects");
        assertProblem(refused, 429, "agency-rate-exceeded");
        assertThat(Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1L, 1200L);
        assertThat(caller.sendAs("Bearer " + Caller.token("pc-lam-dong"), "/api/v1/projects")
                        .statusCode())
                .isEqualTo(200);
    }
}
