package org.clearway.insight;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.clearway.eventing.InboundEvent;
import org.clearway.insight.application.KeepingEvents;
import org.clearway.testkit.RealServers;
import org.clearway.testkit.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on real servers; all tests share one. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = InsightServiceApplication.class)
@RealServers(database = "insight_it")
public abstract class InsightIT {
    protected static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    protected final Sent sent = new Sent();

    @LocalServerPort
    private int port;

    @Autowired
    private KeepingEvents keeping;

    protected void keep(InboundEvent... events) {
        keeping.keep(List.of(events));
    }

    protected KeepingEvents keeping() {
        return keeping;
    }

    protected static String analyst() {
        return TestTokens.shared().token("analyst-1", "inspectorate-lam-dong", "analyst");
    }

    protected static String officer(String agency) {
        return TestTokens.shared().token("officer-1", agency, "officer");
    }

    protected HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    protected HttpResponse<String> get(String token, String path) throws IOException, InterruptedException {
        return HTTP.send(request(token, path).build(), BodyHandlers.ofString());
    }

    protected JsonNode json(String token, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(token, path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }
}
