package org.clearway.insight.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.clearway.insight.application.EventFilter;
import org.clearway.insight.application.FeedPage;
import org.clearway.insight.application.FindingEvents;
import org.clearway.insight.application.FollowingFeed;
import org.clearway.insight.application.Viewer;
import org.clearway.insight.domain.KeptEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Serves each live client on its own virtual thread with its own cursor: a slow one waits in its own write, and holds
 * nobody else. A client that is gone is noticed at the next heartbeat. A token's time is real time: the Clock bean may
 * be moved forward, tokens are not.
 */
@Component
class LiveStreams {
    private static final int PAGE = 100;
    private static final Duration TICK = Duration.ofMillis(500);
    /** How long a client waits before it comes back after a break, in milliseconds. */
    private static final String RETRY = "retry: 2000\n";

    private final FindingEvents events;
    private final FollowingFeed feed;
    private final EventViews views;
    private final Duration heartbeat;
    private final Clock realTime = Clock.systemUTC();
    private volatile boolean open = true;

    LiveStreams(FindingEvents events, FollowingFeed feed, EventViews views, StreamSettings settings) {
        this.events = events;
        this.feed = feed;
        this.views = views;
        heartbeat = settings.heartbeat();
    }

    /** Before the web server waits for its requests to end: these would never do so by themselves. */
    @EventListener
    void closing(ContextClosedEvent event) {
        open = false;
    }

    /** Sends what is there and what comes, until the token ends or the service stops. */
    void serve(Viewer viewer, EventFilter filter, long after, Instant expiry, OutputStream out) throws IOException {
        send(out, RETRY + "id: " + after + "\n\n");
        long reached = after;
        boolean mayBeMore = true;
        Instant beat = realTime.instant();
        try {
            while (open && realTime.instant().isBefore(expiry)) {
                if (mayBeMore) {
                    FeedPage page = events.page(viewer, filter, reached, PAGE);
                    reached = page.reached();
                    beat = write(page, out) ? realTime.instant() : beat;
                    mayBeMore = page.more();
                }
                if (!realTime.instant().isBefore(beat.plus(heartbeat))) {
                    heartbeat(reached, out);
                    beat = realTime.instant();
                }
                // Nothing is asked of the database for a client until something new is there.
                mayBeMore = mayBeMore || feed.awaitBeyond(reached, TICK) > reached;
            }
            send(out, "event: end\ndata: {\"reason\":\"" + (open ? "token-expired" : "shutdown") + "\"}\n\n");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean write(FeedPage page, OutputStream out) throws IOException {
        if (page.events().isEmpty()) {
            return false;
        }
        StringBuilder text = new StringBuilder();
        for (KeptEvent kept : page.events()) {
            text.append("id: ").append(kept.position()).append('\n');
            text.append("event: ").append(kept.event().type()).append('\n');
            text.append("data: ").append(views.line(kept)).append("\n\n");
        }
        send(out, text.toString());
        return true;
    }

    /** An id without data moves the client's last event id and shows it nothing: filtered events are not read again. */
    private static void heartbeat(long reached, OutputStream out) throws IOException {
        send(out, ": heartbeat\nid: " + reached + "\n\n");
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
