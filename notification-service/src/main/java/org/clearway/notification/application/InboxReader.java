package org.clearway.notification.application;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.clearway.notification.application.InboxFeed.Arrival;
import org.jspecify.annotations.Nullable;

/**
 * One reader of an agency's inbox: first what it missed, read from the journal by itself, then what the feed hands out.
 * For one thread.
 */
public final class InboxReader implements AutoCloseable {
    /** A reader that is this far behind is better off resuming from its last id. */
    private static final int LONGEST_QUEUE = 1_000;

    private final String agency;
    private final FeedPosition live;
    private final InboxFeed feed;
    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>(LONGEST_QUEUE);
    private final Deque<Arrival> missed = new ArrayDeque<>();
    private FeedPosition seen;
    private FeedPosition caughtUp;
    private volatile boolean overrun;
    private volatile boolean ended;

    /**
     * @param from what the reader has seen
     * @param live from where on the feed hands out
     */
    InboxReader(String agency, FeedPosition from, FeedPosition live, InboxFeed feed) {
        this.agency = agency;
        this.live = live;
        this.feed = feed;
        seen = from;
        caughtUp = from;
    }

    /** A new entry of the inbox, and where to resume after it. */
    public record Next(String alertId, FeedPosition position) {}

    /**
     * The next entry; empty when none came in this time, or when one page of what was missed held none: the caller has
     * something else to do from time to time.
     */
    public Optional<Next> next(Duration longest) throws InterruptedException {
        if (missed.isEmpty() && isBehind()) {
            readOnePage();
            if (missed.isEmpty()) {
                seen = seen.atLeast(caughtUp);
                return Optional.empty();
            }
        }
        if (!missed.isEmpty()) {
            return shown(missed.poll());
        }
        // Taken before the wait: what was handed out up to here and is not in the queue then, was not for this agency.
        FeedPosition handedOut = feed.handedOut();
        Arrival arrival = arrivals.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
        if (arrival == null && !overrun) {
            seen = seen.atLeast(handedOut);
        }
        return shown(arrival);
    }

    private Optional<Next> shown(@Nullable Arrival arrival) {
        // What the feed hands out may lie before the place that the reader came with.
        if (arrival == null || arrival.position() <= seen.at(arrival.lane())) {
            return Optional.empty();
        }
        seen = seen.with(arrival.lane(), arrival.position());
        return Optional.of(new Next(arrival.alertId(), seen));
    }

    /** Where to resume: nothing of this agency up to here is still to come. */
    public FeedPosition position() {
        return seen;
    }

    /** No more comes by this reader: too slow, or closed; the last position still holds. */
    public boolean isOver() {
        return ended || (overrun && arrivals.isEmpty());
    }

    void offer(Arrival arrival) {
        if (!overrun && arrival.agency().equals(agency) && !arrivals.offer(arrival)) {
            overrun = true;
        }
    }

    private boolean isBehind() {
        return IntStream.range(0, feed.lanes()).anyMatch(lane -> caughtUp.at(lane) < live.at(lane));
    }

    private void readOnePage() {
        for (int lane = 0; lane < feed.lanes(); lane++) {
            if (caughtUp.at(lane) < live.at(lane)) {
                long last = feed.read(lane, caughtUp.at(lane), this::remember);
                // What lies behind the live place is handed out by the feed: it is not seen yet, though it was read.
                caughtUp =
                        caughtUp.with(lane, last == caughtUp.at(lane) ? live.at(lane) : Math.min(last, live.at(lane)));
                return;
            }
        }
    }

    private void remember(Arrival arrival) {
        if (arrival.agency().equals(agency) && arrival.position() <= live.at(arrival.lane())) {
            missed.add(arrival);
        }
    }

    @Override
    public void close() {
        ended = true;
        feed.close(this);
    }
}
