package org.clearway.notification.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.clearway.kit.Problem;
import org.clearway.kit.ProblemException;
import org.clearway.notification.application.InboxReader;
import org.clearway.notification.application.InboxReader.Next;
import org.clearway.notification.application.LookingUpAlerts;
import org.clearway.notification.domain.Alert;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The open streams. All end when the service stops, before the web server waits for its requests to end. A token's time
 * is real time: the Clock bean may be moved forward, tokens are not.
 */
@Component
@EnableConfigurationProperties(InboxStreamSettings.class)
class InboxStreams implements SmartLifecycle {
    private static final int RECONNECT_MILLIS = 3_000;
    private static final Duration TICK = Duration.ofMillis(500);

    private final LookingUpAlerts alerts;
    private final JsonMapper json;
    private final InboxStreamSettings settings;
    private final Clock realTime = Clock.systemUTC();
    private final Set<Place> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    InboxStreams(LookingUpAlerts alerts, JsonMapper json, InboxStreamSettings settings) {
        this.alerts = alerts;
        this.json = json;
        this.settings = settings;
    }

    /** A place for one more stream. */
    Place enter() {
        if (open.size() >= settings.most() || !running) {
            throw new ProblemException(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "too-many-streams")
                    .header(HttpHeaders.RETRY_AFTER, "30"));
        }
        Place place = new Place();
        open.add(place);
        return place;
    }

    /** How many streams are open. */
    int count() {
        return open.size();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** One open stream. */
    final class Place implements AutoCloseable {
        /** Sends what comes until the stream is over; a client that has left ends it without a word. */
        void serve(InboxReader reader, EventStreamWriter writer, Instant expiry, Locale locale) {
            try {
                writer.begin(RECONNECT_MILLIS, reader.position().text());
                Instant beat = realTime.instant();
                while (running && !reader.isOver() && realTime.instant().isBefore(expiry)) {
                    Optional<Next> next = reader.next(TICK);
                    if (next.isPresent()) {
                        send(next.get(), writer, locale);
                        beat = realTime.instant();
                    } else if (!realTime.instant().isBefore(beat.plus(settings.heartbeat()))) {
                        writer.heartbeat(reader.position().text());
                        beat = realTime.instant();
                    }
                }
                writer.event(null, "end", "{\"reason\":\"" + end(reader, expiry) + "\"}");
            } catch (IOException e) {
                // The client has left.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void send(Next next, EventStreamWriter writer, Locale locale) throws IOException {
            var found = alerts.find(next.alertId());
            if (found.isPresent() && found.get().state() instanceof Alert.Delivered) {
                String data = json.writeValueAsString(InboxEntryView.of(found.get(), locale));
                writer.event(next.position().text(), "alert", data);
            }
        }

        private String end(InboxReader reader, Instant expiry) {
            if (!running) {
                return "shutdown";
            }
            return realTime.instant().isBefore(expiry) && reader.isOver() ? "too-slow" : "token-expired";
        }

        @Override
        public void close() {
            open.remove(this);
        }
    }
}
