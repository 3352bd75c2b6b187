package org.clearway.eventing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The relay of one lane. While it holds the lease it follows the lane by position and sends page by page, each page and
 * the position after it in one Kafka transaction. After any failure it starts anew from the committed position.
 */
final class LaneRelay implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LaneRelay.class);
    private static final int PAGE = 500;
    private static final Duration POLL = Duration.ofMillis(200);

    private final int lane;
    private final MongoJournal journal;
    private final EventingSettings settings;
    private final RelayTopics topics;
    private final Leases leases;
    private final Clock clock;
    private final String leaseName;
    private final Semaphore hints = new Semaphore(0);
    private final BackgroundLoop loop;
    private final AtomicLong position = new AtomicLong();
    private @Nullable LaneSender sender;
    private volatile boolean active;
    private volatile @Nullable String error;

    LaneRelay(
            int lane, MongoJournal journal, EventingSettings settings, RelayTopics topics, Leases leases, Clock clock) {
        this.lane = lane;
        this.journal = journal;
        this.settings = settings;
        this.topics = topics;
        this.leases = leases;
        this.clock = clock;
        leaseName = "relay-" + lane;
        loop = new BackgroundLoop("relay-lane-" + lane, Duration.ofMillis(300), this::step);
    }

    void start() {
        loop.start();
    }

    /** Something was stored in this lane by this process: no need to wait for the next poll. */
    void hint() {
        if (hints.availablePermits() == 0) {
            hints.release();
        }
    }

    private boolean step() throws InterruptedException {
        try {
            if (!leases.hold(leaseName)) {
                standDown();
                return false;
            }
            LaneSender current = sender;
            if (current == null) {
                topics.make();
                current = new LaneSender(lane, settings);
                sender = current;
                PublishedHead head = current.takeOver();
                if (!head.isIn(journal, lane)) {
                    throw new PublishedEntryMissing(lane, head.position());
                }
                position.set(head.position());
                active = true;
                LOG.info("relaying lane {} of {} from position {}", lane, settings.topic(), position.get());
            }
            relay(current);
            error = null;
            return true;
        } catch (RuntimeException e) {
            error = e.getClass().getSimpleName();
            standDown();
            throw e;
        }
    }

    private void relay(LaneSender current) throws InterruptedException {
        long from = position.get();
        List<Entry> page = journal.readLane(lane, from, PAGE);
        if (page.isEmpty()) {
            if (hints.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                hints.drainPermits();
            }
            return;
        }
        long expected = from;
        for (Entry entry : page) {
            expected++;
            if (entry.position() != expected) {
                // Sending on would hide a loss for ever: stand still, be visible in health, let a person look.
                throw new IllegalStateException("lane " + lane + " has a gap before position " + entry.position());
            }
        }
        current.send(page);
        position.set(expected);
    }

    private void standDown() {
        active = false;
        LaneSender old = sender;
        sender = null;
        if (old != null) {
            old.close();
        }
    }

    RelayLag lag() {
        if (!active) {
            return new RelayLag(lane, false, 0, 0, error);
        }
        long sent = position.get();
        long waiting = Math.max(0, journal.tail(lane) - sent);
        List<Entry> next = waiting == 0 ? List.of() : journal.readLane(lane, sent, 1);
        long seconds = next.isEmpty()
                ? 0
                : Math.max(
                        0, Duration.between(next.getFirst().recordedAt(), now()).toSeconds());
        return new RelayLag(lane, true, waiting, seconds, error);
    }

    private Instant now() {
        return clock.instant();
    }

    @Override
    public void close() {
        loop.close();
        boolean held = active;
        standDown();
        if (held) {
            try {
                leases.release(leaseName);
            } catch (RuntimeException e) {
                LOG.info("lease {} not given back, it will end by itself: {}", leaseName, e.toString());
            }
        }
    }
}
