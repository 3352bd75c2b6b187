package org.clearway.localstack.walkthrough;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.clearway.localstack.secret.DemoSecrets;
import org.clearway.localstack.token.Tokens;

/** Answers what it was told to, in this order, and remembers what it was asked. Gives tokens too. */
final class FakeGateway implements AutoCloseable {
    private final HttpServer server;
    private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
    final List<Asked> asked = new CopyOnWriteArrayList<>();

    record Reply(int status, String body, String eTag) {}

    record Asked(String path, String query, String key, String correlation, String lastEventId, String traceParent) {}

    private FakeGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/oauth2/token", exchange -> write(exchange, 200, "{\"access_token\":\"t\"}"));
        server.createContext("/api/v1", this::answer);
        server.start();
    }

    static FakeGateway open() throws IOException {
        return new FakeGateway();
    }

    FakeGateway reply(int status, String body) {
        replies.add(new Reply(status, body, ""));
        return this;
    }

    FakeGateway reply(int status, String body, String eTag) {
        replies.add(new Reply(status, body, eTag));
        return this;
    }

    Api api(Path secrets, Duration patience) {
        return new Api(base(), new Tokens(base(), DemoSecrets.in(secrets)), patience, new Timings());
    }

    private String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(new Asked(
                exchange.getRequestURI().getPath(),
                Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), ""),
                header(exchange, "Idempotency-Key"),
                header(exchange, "X-Correlation-Id"),
                header(exchange, "Last-Event-ID"),
                header(exchange, "traceparent")));
        exchange.getRequestBody().readAllBytes();
        Reply reply = replies.poll();
        if (reply == null) {
            write(exchange, 503, "{}");
            return;
        }
        if (!reply.eTag().isEmpty()) {
            exchange.getResponseHeaders().set("ETag", reply.eTag());
        }
        write(exchange, reply.status(), reply.body());
    }

    private static String header(HttpExchange exchange, String name) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
    }

    private static void write(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
