package org.clearway.localstack.walkthrough;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Looks into the test mail server, at what came since the walkthrough began. */
final class MailBox {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final HttpRequest request;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    /**
     * Looks at no mail yet.
     *
     * @param web address of the mail server's page
     * @param since by the machine's clock, which the mail server goes by
     */
    MailBox(String web, Instant since) {
        this.request = HttpRequest.newBuilder(URI.create(web + "/api/mails?since=" + since))
                .timeout(TIMEOUT)
                .build();
    }

    /** The mail that names this alert; empty while there is none, or while the mail server does not answer. */
    Optional<JsonNode> about(String alertId) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return StreamSupport.stream(Json.read(answer.body()).spliterator(), false)
                    .filter(mail -> Json.text(mail, "text").contains(alertId))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
