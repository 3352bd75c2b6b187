package org.clearway.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.clearway.kit.testing.EndpointRules;
import org.clearway.testkit.RealServers;
import org.clearway.testkit.RealServers.Part;
import org.clearway.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"clearway.gateway.response-timeout=1s", "clearway.web.max-body=64KB"})
@RealServers(Part.ISSUER)
class GatewayIT {
    private static final Backend BACKEND = new Backend();
    private final ApplicationContext context;
    private final Caller caller;

    @Autowired
    GatewayIT(ApplicationContext context, @LocalServerPort int port) {
        this.context = context;
        caller = new Caller(port);
    }

    @DynamicPropertySource
    static void backends(DynamicPropertyRegistry registry) {
        GatewayBackends.all(registry, BACKEND);
    }

    @BeforeEach
    void answersNothingSpecial() {
        BACKEND.answering(200, "application/json", "{}");
    }

    @Test
    void passesARequestOnAsItIs() throws Exception {
        HttpResponse<String> answer = caller.send(
                "/api/v1/complaints/c%201?filter=%C4%90%E1%BA%A5t&limit=2",
                request -> request.header("Idempotency-Key", "key-1")
                        .header("If-Match", "\"3\"")
                        .header("Accept-Language", "en")
                        .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                        .header("X-Correlation-Id", "correlation-1")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"title\":\"Đơn\"}")));

        Backend.Asked asked = BACKEND.lastAsked();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.path()).isEqualTo("/api/v1/complaints/c%201?filter=%C4%90%E1%BA%A5t&limit=2");
        assertThat(asked.body()).isEqualTo("{\"title\":\"Đơn\"}");
        assertThat(asked.header("Idempotency-Key")).isEqualTo("key-1");
        assertThat(asked.header("If-Match")).isEqualTo("\"3\"");
        assertThat(asked.header("Accept-Language")).isEqualTo("en");
        assertThat(asked.header("Authorization")).startsWith("Bearer ey");
        assertThat(asked.header("X-Correlation-Id")).isEqualTo("correlation-1");
        assertThat(asked.header("traceparent")).contains("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void passesAnAnswerOnAsItIs() throws Exception {
        BACKEND.answering(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"4\"");
            exchange.getResponseHeaders().set("Location", "/api/v1/complaints/c1");
            exchange.getResponseHeaders().set("X-Correlation-Id", "correlation-1");
            Backend.answer(exchange, 201, "application/json", "{\"id\":\"c1\"}");
        });

        HttpResponse<String> answer = caller.send(
                "/api/v1/complaints",
                request -> request.header("X-Correlation-Id", "correlation-1").POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"id\":\"c1\"}");
        assertThat(answer.headers().allValues("ETag")).containsExactly("\"4\"");
        assertThat(answer.headers().allValues("Location")).containsExactly("/api/v1/complaints/c1");
        assertThat(answer.headers().allValues("X-Correlation-Id")).containsExactly("correlation-1");
    }

    @Test
    void makesACorrelationIdWhereThereIsNone() throws Exception {
        HttpResponse<String> answer = caller.get("/api/v1/projects");

        String made = answer.headers().firstValue("X-Correlation-Id").orElseThrow();
        assertThat(BACKEND.lastAsked().header("X-Correlation-Id")).isEqualTo(made);
    }

    @Test
    void aServicesProblemPassesUntouched() throws Exception {
        String problem = "{\"type\":\"/problems/recovery-too-early\",\"title\":\"Quá sớm\",\"status\":422}";
        BACKEND.answering(422, "application/problem+json", problem);

        HttpResponse<String> answer = caller.get("/api/v1/complaints/c1");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo(problem);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void eachServicesOperationsAreReachedByItsName() throws Exception {
        assertThat(caller.get("/api/v1/operations/complaint-service/audit").statusCode())
                .isEqualTo(200);
        assertThat(BACKEND.lastAsked().path()).isEqualTo("/api/v1/operations/complaint-service/audit");
        assertProblem(caller.get("/api/v1/operations/nobody-service/audit"), 404, "not-found");
        assertProblem(caller.get("/api/v1/operations/clearance-service/parked"), 503, "service-unavailable");
    }

    @Test
    void aControllerThatSaysNothingOfItsCallersHasNone() throws Exception {
        assertProblem(caller.get("/api/v1/forgotten"), 403, "not-allowed");
        assertThatThrownBy(() -> EndpointRules.assertEveryEndpointIsGuarded(context))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ForgottenController#forgotten")
                .hasMessageNotContaining("DocumentController");
    }

    @Test
    void aMethodThatIsNotThereIsAProblemThatNamesThoseThatAre() throws Exception {
        HttpResponse<String> answer =
                caller.send("/api/v1/openapi.json", request -> request.POST(BodyPublishers.ofString("{}")));

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET");
    }

    @Test
    void aPathThatHidesAnotherIsAProblem() throws Exception {
        for (String path : new String[] {"/api/v1/complaints/..%2fprojects", "/api/v1//complaints", "/api/v1/docs;x"}) {
            assertProblem(caller.get(path), 400, "malformed-request");
        }
        assertThat(BACKEND.timesAsked()).isZero();
    }

    /** The gateway reads no body: its form is for the service to judge, and the judgement passes. */
    @Test
    void aBodyThatIsNoJsonIsTheServicesToRefuse() throws Exception {
        BACKEND.answering(415, "application/problem+json", "{\"type\":\"/problems/unsupported-media-type\"}");

        HttpResponse<String> answer = caller.send(
                "/api/v1/complaints",
                request -> request.header("Content-Type", "text/plain").POST(BodyPublishers.ofString("{\"a\":")));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).isEqualTo("{\"type\":\"/problems/unsupported-media-type\"}");
        Backend.Asked asked = BACKEND.lastAsked();
        assertThat(asked.body()).isEqualTo("{\"a\":");
        assertThat(asked.header("Content-Type")).startsWith("text/plain");
    }

    @Test
    void everyProblemHasTheCallersCorrelationId() throws Exception {
        byte[] large = new byte[70_000];
        UnaryOperator<HttpRequest.Builder> known = request -> request.header("X-Correlation-Id", "correlation-2");
        List<HttpResponse<String>> answers = List.of(
                caller.http()
                        .send(known.apply(caller.request("/api/v1/complaints")).build(), BodyHandlers.ofString()),
                caller.send("/api/v1/nobodys", known),
                caller.send("/api/v1/clearances/c1", known),
                caller.send(
                        "/api/v1/complaints", request -> known.apply(request).POST(BodyPublishers.ofByteArray(large))));

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(401, 404, 503, 413);
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.headers().allValues("X-Correlation-Id"))
                        .containsExactly("correlation-2"));
    }

    @Test
    void aCorrelationIdThatCouldHarmALogIsReplaced() throws Exception {
        HttpResponse<String> answer =
                caller.send("/api/v1/projects", request -> request.header("X-Correlation-Id", "a b{}\"<script>"));

        assertThat(answer.headers().firstValue("X-Correlation-Id").orElseThrow())
                .matches("[A-Za-z0-9._-]{8,100}")
                .isEqualTo(BACKEND.lastAsked().header("X-Correlation-Id"));
    }

    @Test
    void anUnknownPathIsAProblem() throws Exception {
        assertProblem(caller.get("/api/v1/nobodys"), 404, "not-found");
        assertProblem(caller.get("/api/v2/complaints"), 404, "not-found");
        assertProblem(caller.get("/v3/api-docs"), 404, "not-found");
    }

    @Test
    void aDeadServiceIsAProblemThatSaysWhenToComeBack() throws Exception {
        HttpResponse<String> answer = caller.get("/api/v1/clearances/c1");

        assertProblem(answer, 503, "service-unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("\"service\":\"clearance\"");
    }

    @Test
    void aServiceThatNeverAnswersIsAProblemInTime() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        BACKEND.answering(exchange -> await(end));

        HttpResponse<String> answer = caller.get("/api/v1/complaints/c1");

        end.countDown();
        assertProblem(answer, 504, "service-timeout");
    }

    @Test
    void nobodySwitchesTheTimeLimitOff() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        BACKEND.answering(exchange -> await(end));
        List<HttpResponse<String>> answers = List.of(
                caller.send("/api/v1/complaints/c1", request -> request.header("Accept", "text/event-stream")),
                caller.send(
                        "/api/v1/complaints",
                        request -> request.header("Accept", "text/event-stream").POST(BodyPublishers.ofString("{}"))),
                caller.send(
                        "/api/v1/inbox/stream",
                        request ->
                                request.header("Accept", "application/x-ndjson").POST(BodyPublishers.ofString("{}"))));

        end.countDown();
        assertThat(answers).allSatisfy(answer -> assertProblem(answer, 504, "service-timeout"));
    }

    @Test
    void aStreamThatDoesNotBeginIsAProblemInTime() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        BACKEND.answering(exchange -> await(end));
        List<HttpResponse<String>> answers = List.of(
                caller.send("/api/v1/events/stream", request -> request.header("Accept", "text/event-stream")),
                caller.send("/api/v1/events", request -> request.header("Accept", "application/x-ndjson")));

        end.countDown();
        assertThat(answers).allSatisfy(answer -> assertProblem(answer, 504, "service-timeout"));
    }

    @Test
    void aBodyOverTheLimitIsAProblemWithItsLengthToldOrNot() throws Exception {
        byte[] large = new byte[70_000];

        assertProblem(
                caller.send("/api/v1/complaints", request -> request.POST(BodyPublishers.ofByteArray(large))),
                413,
                "body-too-large");
        assertProblem(
                caller.send(
                        "/api/v1/complaints",
                        request -> request.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))),
                413,
                "body-too-large");
        assertThat(BACKEND.timesAsked()).isZero();
    }

    @Test
    void nobodyPassesWithoutAGoodToken() throws Exception {
        TestTokens tokens = TestTokens.shared();
        var claims = tokens.claims("user-1", "pc-lam-dong", "officer");

        HttpResponse<String> none = caller.anonymous("/api/v1/complaints");
        assertProblem(none, 401, "unauthenticated");
        assertThat(none.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(none.headers().firstValue("Set-Cookie")).isEmpty();
        for (String bad : new String[] {
            tokens.sign(claims.withAudience("another-system")),
            tokens.sign(claims.withIssuer("http://another-issuer")),
            tokens.sign(claims.validFor(Duration.ofMinutes(-5))),
            tokens.signWithForeignKey(claims),
            "no.token.atall"
        }) {
            assertProblem(caller.sendAs("Bearer " + bad, "/api/v1/complaints"), 401, "unauthenticated");
        }
        assertThat(BACKEND.timesAsked()).isZero();
    }

    @Test
    void onlyHealthAndTheDocumentAreOpen() throws Exception {
        for (String open : new String[] {
            "/actuator/health", "/api/v1/openapi.json", "/api/v1/docs", "/api/v1/docs/ui/swagger-ui.css"
        }) {
            assertThat(caller.anonymous(open).statusCode()).as(open).isEqualTo(200);
        }
        for (String closed :
                new String[] {"/actuator/info", "/actuator/metrics", "/actuator/prometheus", "/actuator", "/", "/error"
                }) {
            assertThat(caller.anonymous(closed).statusCode()).as(closed).isEqualTo(401);
        }
        assertThat(caller.get("/actuator/metrics").statusCode()).isEqualTo(403);
    }

    @Test
    void problemsSpeakTheCallersLanguage() throws Exception {
        assertThat(caller.get("/api/v1/clearances/c1").body()).contains("Dịch vụ");
        assertThat(caller.send("/api/v1/clearances/c1", request -> request.header("Accept-Language", "en"))
                        .body())
                .contains("cannot be reached");
    }

    @Test
    void everyAnswerHasSecurityHeaders() throws Exception {
        HttpResponse<String> answer = caller.get("/api/v1/projects");

        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    /** The stream lives longer than the time-out for answers, and each event passes at once. */
    @Test
    void aLiveStreamPassesEventByEventAndIsNotCutOff() throws Exception {
        CountDownLatch sendSecond = new CountDownLatch(1);
        BACKEND.answering(exchange -> stream(exchange, "text/event-stream", sendSecond));
        HttpRequest request = caller.request("/api/v1/events/stream")
                .header("Authorization", "Bearer " + Caller.token("pc-lam-dong"))
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<InputStream> answer = caller.http().send(request, BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("data: first");
            assertThat(sendSecond.await(1500, TimeUnit.MILLISECONDS)).isFalse();
            sendSecond.countDown();
            assertThat(lines.readLine()).isEmpty();
            assertThat(lines.readLine()).isEqualTo("data: second");
        }
    }

    @Test
    void aLongExportIsNotCutOff() throws Exception {
        CountDownLatch sendSecond = new CountDownLatch(1);
        BACKEND.answering(exchange -> stream(exchange, "application/x-ndjson", sendSecond));

        CompletableFuture<HttpResponse<String>> answer =
                caller.later("/api/v1/events", request -> request.header("Accept", "application/x-ndjson"));
        assertThat(sendSecond.await(1500, TimeUnit.MILLISECONDS)).isFalse();
        sendSecond.countDown();

        assertThat(answer.get(20, TimeUnit.SECONDS).body())
                .contains("data: first")
                .contains("data: second");
    }

    private static void stream(HttpExchange exchange, String type, CountDownLatch sendSecond) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write("data: first\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            await(sendSecond);
            out.write("data: second\n\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IOException("nobody went on");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void assertProblem(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"/problems/" + slug + "\"", "\"title\":", "\"instance\":");
    }
}
