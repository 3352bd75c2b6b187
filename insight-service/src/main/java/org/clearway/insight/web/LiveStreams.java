package org.clearway.insight.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
 * nobody else. A client that is gone is noticed at the next heartbeat.
 */
@Component
class LiveStreams {
    private static final int PAGE = 100;
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    /** How long a client waits before it comes back after a break, in milliseconds. */
    private static final String RETRY = "retry: 2000\n\n";

    private final FindingEvents events;
    private final FollowingFeed feed;
    private final EventViews views;
    private volatile boolean open = true;

    LiveStreams(FindingEvents events, FollowingFeed feed, EventViews views) {
        this.events = events;
        this.feed = feed;
        this.views = views;
    }

    /** Before the web server waits for its requests to end: these would never do so by themselves. */
    @EventListener
    void closing(ContextClosedEvent event) {
        open = false;
    }

    void serve(Viewer viewer, EventFilter filter, long after, OutputStream out) throws IOException {
        send(out, RETRY);
        long reached = after;
        long silentSince = System.nanoTime();
        try {
            while (open) {
                FeedPage page = events.page(viewer, filter, reached, PAGE);
                if (write(page, out)) {
                    silentSince = System.nanoTime();
                } else if (System.nanoTime() - silentSince >= HEARTBEAT.toNanos()) {
                    heartbeat(page.reached(), out);
                    silentSince = System.nanoTime();
                }
                reached = page.reached();
                if (!page.more()) {
                    feed.awaitBeyond(reached, Duration.ofSeconds(1));
                }
            }
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
