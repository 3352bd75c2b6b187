package org.clearway.localstack.token;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.clearway.localstack.demo.DemoUsers;
import org.clearway.localstack.secret.DemoSecrets;
import tools.jackson.databind.json.JsonMapper;

/** Asks the local stack's issuer for access tokens of demo users. */
public final class Tokens {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final String issuer;
    private final DemoSecrets secrets;

    public Tokens(String issuer, DemoSecrets secrets) {
        this.issuer = issuer;
        this.secrets = secrets;
    }

    /**
     * A token of this demo user, valid for hours.
     *
     * @throws TokenRefused for an unknown user, or when no issuer answers
     */
    public String of(String user) {
        if (DemoUsers.find(user).isEmpty()) {
            throw new TokenRefused("There is no demo user " + user + "; ./clearway up lists them.");
        }
        HttpResponse<String> answer = ask(user);
        if (answer.statusCode() != 200) {
            throw new TokenRefused("The issuer refused a token for " + user + " (" + answer.statusCode() + ").");
        }
        return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    private HttpResponse<String> ask(String user) {
        String basic =
                Base64.getEncoder().encodeToString((user + ":" + secrets.of(user)).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new TokenRefused("No issuer answers at " + issuer + ": run ./clearway up first.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TokenRefused("Asking for a token was interrupted: try again.", e);
        }
    }
}
