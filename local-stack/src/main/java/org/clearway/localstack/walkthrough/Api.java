package org.clearway.localstack.walkthrough;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.clearway.localstack.token.Tokens;

/** The gateway's client: demo users, idempotency keys, correlation ids, and patience where it is wanted. */
final class Api {
    static final String BASE = "/api/v1";
    static final String CORRELATION = "X-Correlation-Id";

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final String gateway;
    private final Tokens issuer;
    private final Duration patience;
    private final Timings timings;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    /** @param patience how long a request is sent again while something is down; zero = never again */
    Api(String gateway, Tokens issuer, Duration patience, Timings timings) {
        this.gateway = gateway;
        this.issuer = issuer;
        this.patience = patience;
        this.timings = timings;
    }

    Answer send(Call call) {
        long deadline = System.nanoTime() + patience.toNanos();
        for (int tries = 1; ; tries++) {
            boolean last = System.nanoTime() >= deadline;
            try {
                Answer answer = once(call, tries);
                if (answer.status() == 401 && tries == 1) {
                    forgetToken(call.user());
                } else if (!answer.isTemporary() || last) {
                    timings.add(call.kind(), answer.took());
                    return answer;
                }
            } catch (IOException e) {
                if (last) {
                    throw new StepFailed(
                            call.method() + " " + call.path(), "an answer", "none: " + e, call.correlationId());
                }
            }
            pause(tries);
        }
    }

    /** It may have expired: the next request of the user asks for another. */
    void forgetToken(String user) {
        tokens.remove(user);
    }

    /** Opens a stream of lines that lasts; the answer's body is read by the caller. */
    HttpResponse<java.io.InputStream> open(String user, String path, Map<String, String> headers) throws IOException {
        HttpRequest.Builder request = request(user, path).GET();
        headers.forEach(request::header);
        return exchange(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    private Answer once(Call call, int tries) throws IOException {
        HttpRequest.Builder request = request(call.user(), call.path())
                .timeout(TIMEOUT)
                .header(CORRELATION, call.correlationId())
                .header("Accept-Language", "en");
        String key = call.key();
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        call.headers().forEach(request::setHeader);
        Object body = call.body();
        request.method(
                call.method(),
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body instanceof String text ? text : Json.write(body)));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        long begun = System.nanoTime();
        HttpResponse<String> answer = exchange(request.build(), HttpResponse.BodyHandlers.ofString());
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        return new Answer(call, answer.statusCode(), Json.read(answer.body()), version(answer), took, tries);
    }

    private HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(URI.create(gateway + BASE + path))
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(user, issuer::of));
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) throws IOException {
        try {
            return http.send(request, handler);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StepFailed(request.method() + " " + request.uri(), "an answer", "interrupted", "-");
        }
    }

    private static long version(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("ETag")
                .filter(tag -> tag.matches("(W/)?\"\\d{1,18}\""))
                .map(tag -> Long.parseLong(tag.replaceAll("\\D", "")))
                .orElse(0L);
    }

    private static void pause(int tries) {
        long millis = Math.min(LONGEST_PAUSE.toMillis(), 100L << Math.min(tries, 5));
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }
}
