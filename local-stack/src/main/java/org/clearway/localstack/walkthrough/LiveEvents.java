package org.clearway.localstack.walkthrough;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads the live stream of all events and gives each story its own. After a break it goes on behind the last event
 * that it saw, so that none is missed.
 */
final class LiveEvents implements AutoCloseable {
    private static final String PATH = "/events/stream";
    /** Says that the connection ends, with its token or its service; no event of the record. */
    private static final String END = "end";

    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Api api;
    private final String user;
    private final SseParser parser = new SseParser();
    private final Map<String, EventLog> byCorrelation = new ConcurrentHashMap<>();
    private final Map<String, EventLog> byProject = new ConcurrentHashMap<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile boolean open = true;
    private volatile long heardAt = System.nanoTime();
    private volatile @Nullable InputStream current;

    /** @param user one who may see all events */
    LiveEvents(Api api, String user) {
        this.api = api;
        this.user = user;
    }

    /** Begins to read; returns when the stream is there, so that no event of what follows can be missed. */
    LiveEvents start() {
        Thread.ofVirtual().name("live-events").start(this::run);
        Thread.ofVirtual().name("live-events-watch").start(this::watch);
        try {
            if (!begun.await(SILENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new StepFailed(
                        "GET " + PATH, "a live stream of events", "none in " + SILENCE.toSeconds() + " s", "-");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return this;
    }

    /** The log of a story: what follows from its requests goes there. */
    EventLog logOf(String correlationPrefix) {
        return byCorrelation.computeIfAbsent(correlationPrefix, any -> new EventLog());
    }

    /** From now on what belongs to the project and follows from nobody's request (clocks) goes there too. */
    void follow(String projectId, EventLog log) {
        byProject.put(projectId, log);
    }

    @Override
    public void close() {
        open = false;
        hangUp();
    }

    private void run() {
        while (open) {
            try {
                read();
            } catch (IOException | RuntimeException e) {
                // A part is down, nothing was heard for too long, or an event cannot be read: again, behind the last
                // one that came whole. Whatever it was, the one reader of all stories must not end.
            }
            if (open) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void read() throws IOException {
        parser.restart();
        Map<String, String> headers = parser.lastId().isEmpty() ? Map.of() : Map.of("Last-Event-ID", parser.lastId());
        HttpResponse<InputStream> answer = api.open(user, PATH, headers);
        try (InputStream in = answer.body();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            if (answer.statusCode() != 200) {
                if (answer.statusCode() == 401) {
                    api.forgetToken(user);
                }
                return;
            }
            current = in;
            for (String line = lines.readLine(); line != null && open; line = lines.readLine()) {
                heardAt = System.nanoTime();
                begun.countDown();
                SseMessage message = parser.take(line).orElse(null);
                if (message != null && message.event().equals(END)) {
                    api.forgetToken(user);
                    return;
                }
                if (message != null) {
                    deliver(SeenEvent.of(Json.read(message.data())));
                }
            }
        }
    }

    private void deliver(SeenEvent event) {
        String correlation = event.correlationId();
        int end = correlation.lastIndexOf('-');
        EventLog log = end < 0 ? null : byCorrelation.get(correlation.substring(0, end));
        if (log == null) {
            log = byProject.get(event.projectId());
        }
        if (log != null) {
            log.add(event);
        }
    }

    /** The stream has a heartbeat; a connection that says nothing for long is dead without knowing. */
    private void watch() {
        while (open) {
            LockSupport.parkNanos(PAUSE.toNanos());
            if (System.nanoTime() - heardAt > SILENCE.toNanos()) {
                heardAt = System.nanoTime();
                hangUp();
            }
        }
    }

    private void hangUp() {
        InputStream in = current;
        if (in != null) {
            try {
                in.close();
            } catch (IOException e) {
                // It was closed by the other side.
            }
        }
    }
}
