package org.clearway.eventing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies the journal to the service's topic: every event, per stream in order, none twice for {@code read_committed}
 * readers. One relay is active per lane (a lease decides which instance, Kafka's transactional id fences the others).
 */
public final class Relay implements AutoCloseable {
    private final List<LaneRelay> lanes = new ArrayList<>();

    public Relay(EventStore store) {
        EventingSettings settings = store.settings();
        Leases leases = new Leases(store.database());
        Clock clock = store.clock();
        RelayTopics topics = new RelayTopics(settings);
        for (int lane = 0; lane < settings.lanes(); lane++) {
            lanes.add(new LaneRelay(lane, store.mongoJournal(), settings, topics, leases, clock));
        }
        store.mongoJournal().onStored(lane -> lanes.get(lane).hint());
    }

    /** Begins relaying in the background; Kafka need not be there yet. */
    public void start() {
        lanes.forEach(LaneRelay::start);
    }

    /** The lag of each lane as seen by this instance. */
    public List<RelayLag> lag() {
        return lanes.stream().map(LaneRelay::lag).toList();
    }

    @Override
    public void close() {
        lanes.forEach(LaneRelay::close);
    }
}
