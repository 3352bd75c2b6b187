package org.clearway.notification;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.clearway.eventing.StreamId;
import org.clearway.testkit.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service over its port, as a client does. */
public final class Caller {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String base;

    Caller(int port) {
        base = "http://localhost:" + port;
    }

    /** A request of somebody of an agency, with a new idempotency key, in English. */
    public HttpRequest.Builder as(String agency, String role, String path) {
        return with(TestTokens.shared().token("user-of-" + agency, agency, role), path);
    }

    public HttpRequest.Builder with(String token, String path) {
        return anonymous(path).header("Authorization", "Bearer " + token);
    }

    public HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .setHeader("Accept-Language", "en")
                .setHeader("Content-Type", "application/json")
                .setHeader("Idempotency-Key", StreamId.newId());
    }

    public Answer get(String agency, String role, String path) {
        return send(as(agency, role, path).GET());
    }

    public Answer put(String agency, String role, String path, String body) {
        return send(as(agency, role, path).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Answer post(String agency, String role, String path, String body) {
        return send(as(agency, role, path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** All items of a listing, page by page. */
    public List<JsonNode> all(String agency, String role, String path, int limit) {
        List<JsonNode> items = new ArrayList<>();
        String query = path + (path.contains("?") ? "&" : "?") + "limit=" + limit;
        String cursor = "";
        do {
            JsonNode page = get(agency, role, query + cursor).json();
            page.path("items").forEach(items::add);
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!cursor.isEmpty());
        return items;
    }

    public static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The slug of a problem. */
        public String problem() {
            return json().path("type").asString("").replace("/problems/", "");
        }
    }
}
