package org.clearway.localstack.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clearway.localstack.secret.DemoSecrets;
import org.clearway.localstack.token.TokenRefused;
import org.clearway.localstack.token.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

class IssuerIT {
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-in-length";

    @TempDir
    Path home = Path.of("");

    @Test
    void issuesATokenThatValidatesAlsoAfterARestart() {
        String token;
        int port;
        try (RunningSupport support = new RunningSupport(home)) {
            port = support.port;
            token = tokens(support).of("pc-bao-lam-1.head");
            assertIsOfTheHead(decode(support, token));
        }
        try (RunningSupport again = new RunningSupport(home, port)) {
            assertIsOfTheHead(decode(again, token));
        }
    }

    @Test
    void refusesAnUnknownUserAndAWrongSecret() {
        try (RunningSupport support = new RunningSupport(home)) {
            assertThatExceptionOfType(TokenRefused.class)
                    .isThrownBy(() -> tokens(support).of("nobody"));
            Tokens guessing = new Tokens(support.issuer(), DemoSecrets.in(home.resolve("elsewhere")));
            assertThatExceptionOfType(TokenRefused.class).isThrownBy(() -> guessing.of("pc-bao-lam-1.head"));
        }
    }

    /** The console, and the page that shows the API's document. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080/console/",
                "http://127.0.0.1:8080/api/v1/docs/ui/oauth2-redirect.html",
                "http://localhost:8080/api/v1/docs/ui/oauth2-redirect.html"
            })
    void signsADemoUserInThroughABrowser(String redirect) throws Exception {
        try (RunningSupport support = new RunningSupport(home);
                HttpClient browser = HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .build()) {
            String authorize = support.issuer() + "/oauth2/authorize?response_type=code&client_id=clearway-console"
                    + "&scope=openid&state=s&redirect_uri=" + redirect + "&code_challenge_method=S256&code_challenge="
                    + challenge();
            assertThat(location(get(browser, authorize))).endsWith("/login");
            String login = get(browser, support.issuer() + "/login").body();
            assertThat(login).contains("Chủ tịch Ủy ban nhân dân xã");
            String form = "username=pc-bao-lam-1.head&password=&_csrf=" + csrf(login);
            HttpResponse<String> signedIn = post(browser, support.issuer() + "/login", form);
            String redirected = location(get(browser, location(signedIn)));
            assertThat(redirected).startsWith(redirect);
            String exchange = "grant_type=authorization_code&client_id=clearway-console&redirect_uri=" + redirect
                    + "&code_verifier=" + VERIFIER + "&code=" + code(redirected);
            String answer =
                    post(browser, support.issuer() + "/oauth2/token", exchange).body();
            String token =
                    JsonMapper.shared().readTree(answer).path("access_token").asString();
            assertIsOfTheHead(decode(support, token));
        }
    }

    private Tokens tokens(RunningSupport support) {
        return new Tokens(support.issuer(), DemoSecrets.in(home.resolve("secrets")));
    }

    private static Jwt decode(RunningSupport support, String token) {
        return JwtDecoders.fromIssuerLocation(support.issuer()).decode(token);
    }

    private static void assertIsOfTheHead(Jwt token) {
        assertThat(token.getSubject()).isEqualTo("pc-bao-lam-1.head");
        assertThat(token.getAudience()).containsExactly("clearway");
        assertThat(token.getClaimAsString("agency")).isEqualTo("pc-bao-lam-1");
        assertThat(token.getClaimAsStringList("roles")).containsExactly("head");
        assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt())).isEqualTo(Duration.ofHours(8));
    }

    private static HttpResponse<String> get(HttpClient browser, String address) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(HttpClient browser, String address, String form) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String csrf(String page) {
        Matcher field = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private static String code(String address) {
        return Objects.requireNonNull(UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .getFirst("code"));
    }

    private static String challenge() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
