package org.clearway.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.clearway.kit.testing.OpenApiRules;
import org.clearway.testkit.RealServers;
import org.clearway.testkit.RealServers.Part;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@RealServers(Part.ISSUER)
class DocumentIT {
    private static final String A_DOCUMENT = """
            {"openapi": "3.1.0", "info": {"title": "complaint-service", "version": "v1"},
             "paths": {"/api/v1/complaints": {"get": {"operationId": "list", "security": [{"bearer": []}],
               "responses": {"200": {"description": "ok"}}}}},
             "components": {"securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}}}}""";
    private static final HttpServer SERVICE = service();
    private final int port;

    DocumentIT(@LocalServerPort int port) {
        this.port = port;
    }

    private static HttpServer service() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/v3/api-docs", exchange -> {
                byte[] body = A_DOCUMENT.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        for (String missing : new String[] {"project", "clearance", "notification", "insight"}) {
            registry.add("clearway.gateway.services." + missing + ".url", () -> "http://127.0.0.1:1");
        }
        registry.add(
                "clearway.gateway.services.complaint.url",
                () -> "http://127.0.0.1:" + SERVICE.getAddress().getPort());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private JsonNode document() throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(get("/api/v1/openapi.json").body());
    }

    @Test
    void isValidAndSaysWhoIsMissing() throws Exception {
        HttpResponse<String> answer = get("/api/v1/openapi.json");
        JsonNode document = JsonMapper.shared().readTree(answer.body());

        OpenApiRules.assertValid(answer.body());
        assertThat(document.at("/paths").propertyNames()).containsExactly("/api/v1/complaints");
        assertThat(document.at("/x-services/clearance").asString()).isEqualTo("missing");
        assertThat(document.at("/info/description").asString())
                .contains("Missing for now: clearance, insight, notification, project");
        assertThat(answer.headers().firstValue("ETag")).isPresent();

        // A service that goes is known by its last document.
        assertThat(document.at("/x-services/complaint").asString()).isEqualTo("live");
        SERVICE.stop(0);
        await().atMost(Duration.ofSeconds(15))
                .until(() -> document().at("/x-services/complaint").asString().equals("last-known"));
        assertThat(document().at("/paths").propertyNames()).containsExactly("/api/v1/complaints");
    }

    @Test
    void thePageNeedsNoOtherServer() throws Exception {
        HttpResponse<String> page = get("/api/v1/docs");

        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("script-src 'self'");
        assertThat(page.body()).doesNotContain("http://").doesNotContain("https://");
        for (String file : new String[] {
            "/api/v1/docs/ui/swagger-ui-bundle.js",
            "/api/v1/docs/ui/swagger-ui.css",
            "/api/v1/docs/page/docs.js",
            "/api/v1/docs/ui/oauth2-redirect.js"
        }) {
            assertThat(get(file).statusCode()).as(file).isEqualTo(200);
        }
    }

    /** Signing in ends on this page: without its script the page that asked would wait for ever. */
    @Test
    void thePageThatTheIssuerLeadsBackToMayRunItsScript() throws Exception {
        HttpResponse<String> page = get("/api/v1/docs/ui/oauth2-redirect.html?code=c&state=s");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; script-src 'self'; frame-ancestors 'none'");
        assertThat(page.body())
                .contains("<script src=\"/api/v1/docs/ui/oauth2-redirect.js\"></script>")
                .containsOnlyOnce("<script");
    }
}
