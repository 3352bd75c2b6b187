package org.clearway.complaint;

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

/** Calls the service over a real port, as somebody of an agency. */
record Caller(int port, String agency, String role, String key) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Caller of(int port, String agency, String role) {
        return new Caller(port, agency, role, "");
    }

    Caller as(String otherRole) {
        return new Caller(port, agency, otherRole, key);
    }

    /** With this idempotency key instead of a new one each time. */
    Caller withKey(String idempotencyKey) {
        return new Caller(port, agency, role, idempotencyKey);
    }

    Answer post(String path, String body) {
        return send(request(path)
                .header("Idempotency-Key", key.isEmpty() ? StreamId.newId() : key)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** On the condition that the case is still at this version. */
    Answer postIfMatch(String path, String body, String eTag) {
        return send(request(path)
                .header("Idempotency-Key", StreamId.newId())
                .header("If-Match", eTag)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + TestTokens.shared().token("user-of-" + agency, agency, role))
                .header("Accept-Language", "en")
                .header("Content-Type", "application/json");
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        String text(String pointer) {
            return json().at(pointer).asString("");
        }

        /** The slug of a problem. */
        String problem() {
            return text("/type").replace("/problems/", "");
        }

        /** {@code field rule} of the first fault. */
        String fault() {
            return text("/errors/0/field") + " " + text("/errors/0/rule");
        }

        /** Fails with the whole answer where the status is another one. */
        Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError("expected " + status + ", got " + status() + ": " + body());
            }
            return this;
        }
    }
}
