package org.clearway.notification.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a stream of server-sent events line by line, as a browser does. */
final class LiveInbox implements AutoCloseable {
    private static final String END = "(end)";
    private static final int PATIENCE_SECONDS = 30;

    private final BufferedReader reader;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private LiveInbox(BufferedReader reader) {
        this.reader = reader;
        Thread.ofVirtual().start(this::read);
    }

    record Event(String id, JsonNode data) {}

    /** Returns when the answer's head is there. */
    static LiveInbox open(HttpRequest.Builder request) {
        try {
            var answer = HttpClient.newHttpClient().send(request.GET().build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new AssertionError("status " + answer.statusCode());
            }
            return new LiveInbox(new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            // Closed by the test.
        }
        lines.add(END);
    }

    /** Heartbeats go on for ever: what is waited for must come in time all the same. */
    private static void requireInTime(long since, String wanted) {
        if (System.nanoTime() - since > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
            throw new AssertionError("no " + wanted + " in " + PATIENCE_SECONDS + " s");
        }
    }

    private String line() throws InterruptedException {
        String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (line == null) {
            throw new AssertionError("nothing came");
        }
        return line;
    }

    /** The next event of this name. */
    Event next(String name) throws InterruptedException {
        String id = "";
        String event = "";
        long since = System.nanoTime();
        while (true) {
            requireInTime(since, name);
            String line = line();
            if (line.equals(END)) {
                throw new AssertionError("the stream ended");
            } else if (line.startsWith("id: ")) {
                id = line.substring(4);
            } else if (line.startsWith("event: ")) {
                event = line.substring(7);
            } else if (line.startsWith("data: ") && event.equals(name)) {
                return new Event(id, JsonMapper.shared().readTree(line.substring(6)));
            }
        }
    }

    /** The id that the next line sets. */
    String nextId() throws InterruptedException {
        String line = line();
        if (!line.startsWith("id: ")) {
            throw new AssertionError("no id but " + line);
        }
        return line.substring(4);
    }

    void awaitLine(String wanted) throws InterruptedException {
        String line = line();
        while (!line.equals(wanted)) {
            line = line();
        }
    }

    void awaitEnd() throws InterruptedException {
        awaitLine(END);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
