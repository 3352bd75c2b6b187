package org.clearway.gateway.document;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.clearway.gateway.GatewaySettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Asks each service for its document; who does not answer is known by its last one. */
@Component
class ServiceDocuments {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceDocuments.class);
    private static final String PATH = "/v3/api-docs";
    /** The first call makes a service build its document, which takes seconds where processors are few. */
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final GatewaySettings settings;
    private final JsonMapper json;
    private final HttpClient http;
    private final Map<String, ObjectNode> last = new ConcurrentHashMap<>();

    ServiceDocuments(GatewaySettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /** How a service's part of the document was come by. */
    enum Source {
        LIVE,
        LAST_KNOWN,
        MISSING
    }

    /** @param document empty when it is missing */
    record Part(Source source, Optional<ObjectNode> document) {}

    /** All services' parts by name, asked for at once. */
    Map<String, Part> read() {
        Map<String, CompletableFuture<Part>> asked = new TreeMap<>();
        settings.services().forEach((name, service) -> asked.put(name, ask(name, service.url())));
        Map<String, Part> parts = new TreeMap<>();
        asked.forEach((name, part) -> parts.put(name, part.join()));
        return parts;
    }

    private CompletableFuture<Part> ask(String name, URI url) {
        HttpRequest request =
                HttpRequest.newBuilder(url.resolve(PATH)).timeout(TIMEOUT).build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(response -> {
                    ObjectNode document = parse(response);
                    last.put(name, document);
                    return new Part(Source.LIVE, Optional.of(document));
                })
                .exceptionally(failure -> {
                    LOG.warn("no document of {}: {}", name, failure.toString());
                    Optional<ObjectNode> known = Optional.ofNullable(last.get(name));
                    return new Part(known.isPresent() ? Source.LAST_KNOWN : Source.MISSING, known);
                });
    }

    private ObjectNode parse(HttpResponse<String> response) {
        try {
            JsonNode read = json.readTree(response.body());
            if (response.statusCode() == 200 && read instanceof ObjectNode document && document.has("openapi")) {
                return document;
            }
        } catch (JacksonException e) {
            throw new IllegalStateException("not JSON: " + e.getOriginalMessage(), e);
        }
        throw new IllegalStateException("answer " + response.statusCode() + " is no OpenAPI document");
    }
}
