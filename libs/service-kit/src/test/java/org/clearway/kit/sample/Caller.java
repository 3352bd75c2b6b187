package org.clearway.kit.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.clearway.eventing.StreamId;
import org.clearway.testkit.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the sample over a real port, as a client does. */
final class Caller {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String base;

    Caller(int port) {
        base = "http://localhost:" + port;
    }

    /** A request of a clerk of agency-1, in English, with a new idempotency key. */
    HttpRequest.Builder asClerk(String path) {
        return as(TestTokens.shared().token("user-1", "agency-1", "clerk"), path);
    }

    HttpRequest.Builder as(String token, String path) {
        return anonymous(path).header("Authorization", "Bearer " + token);
    }

    HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept-Language", "en")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", StreamId.newId());
    }

    static HttpRequest.BodyPublisher json(String body) {
        return HttpRequest.BodyPublishers.ofString(body);
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Answer post(String path, String body) {
        return send(asClerk(path).POST(json(body)));
    }

    Answer get(String path) {
        return send(asClerk(path).GET());
    }

    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The slug of a problem; also checks that it is written as one. */
        String problem() {
            if (!header("content-type").startsWith("application/problem+json")) {
                throw new AssertionError(status() + " " + header("content-type") + ": " + response.body());
            }
            JsonNode body = json();
            if (body.path("status").asInt(0) != status()
                    || body.path("title").asString("").isBlank()
                    || body.path("instance").asString("").isBlank()) {
                throw new AssertionError("not a whole problem: " + body);
            }
            return body.path("type").asString("").replace("/problems/", "");
        }

        /** {@code field rule} of the fault at this place. */
        String fault(int index) {
            JsonNode fault = json().path("errors").path(index);
            return fault.path("field").asString("") + " " + fault.path("rule").asString("");
        }
    }
}
