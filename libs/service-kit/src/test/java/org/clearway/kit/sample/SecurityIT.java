package org.clearway.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.clearway.kit.sample.Caller.Answer;
import org.clearway.kit.testing.EndpointRules;
import org.clearway.testkit.TestTokens;
import org.clearway.testkit.TokenClaims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@KitIT
class SecurityIT {
    private static final String THINGS = "/api/v1/things";
    private static final TestTokens TOKENS = TestTokens.shared();

    @LocalServerPort
    private int port;

    private final ApplicationContext context;
    private Caller caller = new Caller(0);

    @Autowired
    SecurityIT(ApplicationContext context) {
        this.context = context;
    }

    @BeforeEach
    void aim() {
        caller = new Caller(port);
    }

    @Test
    void letsAGoodTokenIn() {
        Answer answer = caller.get(THINGS + "/parameters?on=2026-03-02");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("agency").asString()).isEqualTo("agency-1");
        assertThat(answer.json().path("subject").asString()).isEqualTo("user-1");
        assertThat(answer.json().path("roles").get(0).asString()).isEqualTo("clerk");
        assertThat(answer.header("set-cookie")).isEmpty();
    }

    @Test
    void refusesABadToken() {
        TokenClaims good = TOKENS.claims("user-1", "agency-1", "clerk");
        List<String> bad = List.of(
                TOKENS.sign(good.withAudience("another")),
                TOKENS.sign(good.withIssuer("http://localhost:1")),
                TOKENS.sign(good.validFor(Duration.ofMinutes(-5))),
                TOKENS.sign(new TokenClaims(
                        "user-1", "", List.of("clerk"), TestTokens.AUDIENCE, TOKENS.issuer(), Duration.ofHours(1))),
                TOKENS.signWithForeignKey(good),
                TOKENS.sign(good) + "x",
                "nonsense");
        for (String token : bad) {
            Answer answer = Caller.send(caller.as(token, THINGS).GET());
            assertThat(answer.problem()).as(token).isEqualTo("unauthenticated");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("www-authenticate")).startsWith("Bearer");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {THINGS, "/api/v1/forgotten", "/unknown", "/actuator/prometheus", "/actuator/info", "/error"})
    void refusesWhoBringsNoToken(String path) {
        Answer answer = Caller.send(caller.anonymous(path).GET());
        assertThat(answer.problem()).isEqualTo("unauthenticated");
        assertThat(answer.status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness", "/v3/api-docs"})
    void healthAndDocumentAreOpen(String path) {
        assertThat(Caller.send(caller.anonymous(path).GET()).status()).isEqualTo(200);
    }

    @Test
    void refusesAnotherRole() {
        String officer = TOKENS.token("user-2", "agency-1", "officer");
        Answer answer = Caller.send(
                caller.as(officer, THINGS + "/parameters?on=2026-03-02").GET());
        assertThat(answer.problem()).isEqualTo("not-allowed");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("allowedRoles").get(0).asString()).isEqualTo("clerk");
        assertThat(Caller.send(caller.as(officer, THINGS).GET()).status()).isEqualTo(200);
    }

    @Test
    void metricsAreForTheOperator() {
        assertThat(caller.get("/actuator/prometheus").problem()).isEqualTo("not-allowed");
        String operator = TOKENS.token("user-3", "agency-1", "operator");
        Answer metrics = Caller.send(caller.as(operator, "/actuator/prometheus")
                .setHeader("Accept", "*/*")
                .GET());
        assertThat(metrics.response().body())
                .contains("clearway_relay_lag_entries")
                .contains("clearway_listener_lag_events")
                .contains("service=\"sample-service\"");
    }

    @Test
    void deniesWhatDoesNotSayWhoMayCall() {
        Answer answer = caller.get("/api/v1/forgotten");
        assertThat(answer.problem()).isEqualTo("not-allowed");
        assertThat(answer.status()).isEqualTo(403);
        assertThatThrownBy(() -> EndpointRules.assertEveryEndpointIsGuarded(context))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("OpenController#forgotten")
                .hasMessageNotContaining("SampleController");
    }
}
