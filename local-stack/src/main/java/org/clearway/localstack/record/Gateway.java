package org.clearway.localstack.record;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.clearway.localservers.ServerFailed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions over HTTP, to the gateway as the operator, and to a service's management. */
final class Gateway {
    /** An audit reads all topics and folds all streams. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String base;
    private final String token;

    Gateway(String base, String token) {
        this.base = base;
        this.token = token;
    }

    /** @throws ServerFailed when it does not answer with 200 */
    JsonNode get(String path) {
        HttpResponse<String> answer = ask(HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token)
                        .build())
                .orElseThrow(() -> new ServerFailed("Nothing answers at " + base + ": run ./clearway up first."));
        if (answer.statusCode() != 200) {
            throw new ServerFailed(
                    "The gateway answered " + answer.statusCode() + " to " + path + ": " + answer.body() + ".");
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Health of the service at this port; empty when it does not answer. */
    Optional<JsonNode> health(int port) {
        return ask(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                        .timeout(Duration.ofSeconds(10))
                        .build())
                .map(answer -> JsonMapper.shared().readTree(answer.body()));
    }

    private Optional<HttpResponse<String>> ask(HttpRequest request) {
        try {
            return Optional.of(http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
