package org.clearway.notification.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.clearway.eventing.Entry;
import org.clearway.eventing.Fact;
import org.clearway.eventing.FactMapper;
import org.clearway.eventing.Journal;
import org.clearway.notification.domain.AlertEvent.AlertDelivered;
import org.jspecify.annotations.Nullable;

/**
 * Follows the journal and tells readers what came into the inbox of their agency. One reading of the journal serves all
 * readers; nothing is read while there are none.
 */
public final class InboxFeed {
    /** The type on the wire that says that something is in an inbox. */
    public static final String DELIVERED = "alert.delivered.v1";

    private static final int PAGE = 500;

    private final Journal journal;
    private final FactMapper mapper;
    private final Set<InboxReader> readers = ConcurrentHashMap.newKeySet();
    private volatile @Nullable FeedPosition position;

    public InboxFeed(Journal journal, FactMapper mapper) {
        this.journal = journal;
        this.mapper = mapper;
    }

    /** Something that came into an inbox. */
    record Arrival(int lane, long position, String agency, String alertId) {}

    public int lanes() {
        return journal.lanes();
    }

    /**
     * Begins to read.
     *
     * @param from where the reader stopped before; null = only what comes from now on
     */
    public InboxReader open(String agency, @Nullable FeedPosition from) {
        InboxReader reader;
        synchronized (this) {
            if (position == null || readers.isEmpty()) {
                position = tails();
            }
            reader = new InboxReader(agency, from == null ? position : from, position, this);
            readers.add(reader);
        }
        return reader;
    }

    /** Up to here everything was offered to the readers; not synchronized, so that none waits for a page being read. */
    FeedPosition handedOut() {
        return Objects.requireNonNull(position, "there is a reader");
    }

    void close(InboxReader reader) {
        readers.remove(reader);
    }

    /**
     * Reads on and hands out what came.
     *
     * @return true when there may be more at once
     */
    public synchronized boolean step() {
        FeedPosition from = position;
        if (from == null || readers.isEmpty()) {
            return false;
        }
        boolean more = false;
        for (int lane = 0; lane < journal.lanes(); lane++) {
            List<Arrival> arrivals = new ArrayList<>();
            long last = read(lane, from.at(lane), arrivals::add);
            arrivals.forEach(arrival -> readers.forEach(reader -> reader.offer(arrival)));
            more |= last > from.at(lane);
            position = position == null ? from : position.with(lane, last);
        }
        return more;
    }

    /** Reads one page of a lane; returns the position reached. */
    long read(int lane, long after, Consumer<Arrival> arrivals) {
        long last = after;
        for (Entry entry : journal.readLane(lane, after, PAGE)) {
            last = entry.position();
            for (Fact fact : entry.facts()) {
                if (fact.type().equals(DELIVERED)) {
                    AlertDelivered delivered = mapper.read(fact.data(), AlertDelivered.class);
                    arrivals.accept(new Arrival(
                            lane,
                            entry.position(),
                            delivered.recipientAgency(),
                            delivered.alertId().value()));
                }
            }
        }
        return last;
    }

    private FeedPosition tails() {
        List<Long> tails = new ArrayList<>();
        for (int lane = 0; lane < journal.lanes(); lane++) {
            tails.add(journal.tail(lane));
        }
        return new FeedPosition(tails);
    }
}
