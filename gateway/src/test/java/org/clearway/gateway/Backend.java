package org.clearway.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A service behind the gateway: real HTTP, answers as a test tells it, remembers what it was asked. */
final class Backend implements AutoCloseable {
    private final HttpServer server;
    private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
    private volatile HttpHandler handler = exchange -> answer(exchange, 200, "application/json", "{}");

    /** One request as it arrived. */
    record Asked(String method, String path, Map<String, List<String>> headers, String body) {
        String header(String name) {
            List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
            return values == null ? "" : String.join(", ", values);
        }
    }

    Backend() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void answering(HttpHandler next) {
        handler = next;
        asked.clear();
    }

    void answering(int status, String type, String body) {
        answering(exchange -> answer(exchange, status, type, body));
    }

    Asked lastAsked() throws InterruptedException {
        Asked one = asked.poll(5, TimeUnit.SECONDS);
        if (one == null) {
            throw new AssertionError("the backend was not asked");
        }
        return one;
    }

    int timesAsked() {
        return asked.size();
    }

    static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void take(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(
                new Asked(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body));
        handler.handle(exchange);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
