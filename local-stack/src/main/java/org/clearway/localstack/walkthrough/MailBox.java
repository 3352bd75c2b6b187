package org.clearway.localstack.walkthrough;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Looks into the test mail server. */
final class MailBox {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final String web;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    /** @param web address of its page */
    MailBox(String web) {
        this.web = web;
    }

    /** Mails that this address has got, newest first; none while the mail server does not answer. */
    List<JsonNode> of(String address) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(web + "/api/mails?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8)))
                .timeout(TIMEOUT)
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            List<JsonNode> mails = new ArrayList<>();
            Json.read(answer.body()).forEach(mails::add);
            return mails;
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
