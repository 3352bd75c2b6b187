package org.clearway.localstack.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Shows the mails in a browser on a port of its own, and as JSON at {@code /api/mails?to=…&since=…}. */
@Component
class MailWeb implements SmartLifecycle {
    private final SupportSettings settings;
    private final Mails mails;
    private final JsonMapper json = JsonMapper.shared();
    private @Nullable HttpServer server;

    MailWeb(SupportSettings settings, Mails mails) {
        this.settings = settings;
        this.mails = mails;
    }

    @Override
    public void start() {
        try {
            HttpServer web = HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.mailWebPort()), 0);
            web.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            web.createContext("/api/mails", this::answerJson);
            web.createContext("/", this::answerPage);
            web.start();
            server = web;
        } catch (IOException e) {
            throw new IllegalStateException("Port " + settings.mailWebPort() + " for the mail page is taken", e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    private void answerJson(HttpExchange exchange) throws IOException {
        try {
            Optional<Instant> since = parameter(exchange, "since").map(Instant::parse);
            String found = json.writeValueAsString(mails.find(parameter(exchange, "to"), since));
            answer(exchange, 200, "application/json", found);
        } catch (DateTimeParseException e) {
            answer(exchange, 400, "text/plain", "since is an instant as in 2026-01-31T08:00:00Z");
        }
    }

    private void answerPage(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/")) {
            answer(exchange, 200, "text/html", MailPages.list(mails.find(parameter(exchange, "to"), Optional.empty())));
            return;
        }
        Optional<StoredMail> mail = path.matches("/mails/\\d{1,18}")
                ? mails.find(Long.parseLong(path.substring("/mails/".length())))
                : Optional.empty();
        answer(
                exchange,
                mail.isPresent() ? 200 : 404,
                "text/html",
                mail.map(MailPages::one).orElse("no such mail"));
    }

    private static Optional<String> parameter(HttpExchange exchange, String name) {
        String value = UriComponentsBuilder.fromUri(exchange.getRequestURI())
                .build()
                .getQueryParams()
                .getFirst(name);
        return Optional.ofNullable(value).map(text -> URLDecoder.decode(text, StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
