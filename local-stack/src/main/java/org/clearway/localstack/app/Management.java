package org.clearway.localstack.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What an application tells of itself under {@code /actuator}. */
public final class Management {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final String base;

    private Management(String base) {
        this.base = base;
    }

    static Management of(int port) {
        return new Management("http://127.0.0.1:" + port + "/actuator");
    }

    /** Whether it says that it can do its work. */
    public boolean isReady() {
        return get("/health/readiness").isPresent();
    }

    /** By how much its clock is ahead; empty when it does not answer or tell. */
    public Optional<Duration> clockOffset() {
        try {
            return get("/health/clock")
                    .map(body -> JsonMapper.shared()
                            .readTree(body)
                            .path("details")
                            .path("offset")
                            .asString(""))
                    .filter(offset -> !offset.isEmpty())
                    .map(Duration::parse);
        } catch (JacksonException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<String> get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
