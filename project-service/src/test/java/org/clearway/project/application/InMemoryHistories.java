package org.clearway.project.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearway.eventing.Decision;
import org.clearway.eventing.EventingException;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.StreamDefinition.Evolve;
import org.clearway.eventing.StreamId;
import org.clearway.eventing.Streams;
import org.jspecify.annotations.Nullable;

/** Histories in memory, with the port's rules: one effect per command id, no command on an older version. */
public final class InMemoryHistories<S, E> implements Histories<S, E> {
    private final String type;
    private final Evolve<S, E> evolve;
    private final Map<String, Loaded<S>> states = new HashMap<>();
    private final Map<String, Outcome<S>> answers = new HashMap<>();
    private final Map<String, String> fingerprints = new HashMap<>();

    public InMemoryHistories(String type, Evolve<S, E> evolve) {
        this.type = type;
        this.evolve = evolve;
    }

    @Override
    public synchronized Outcome<S> execute(String id, Origin origin, long expectedVersion, Decision<S, E> decision) {
        Outcome<S> first = answers.get(origin.commandId());
        if (first != null) {
            if (!origin.fingerprint().equals(fingerprints.get(origin.commandId()))) {
                throw new EventingException.CommandIdReused(origin.commandId());
            }
            return new Outcome<>(first.loaded(), true);
        }
        Loaded<S> before = states.get(id);
        long version = before == null ? 0 : before.version();
        StreamId stream = new StreamId(type, id);
        if (expectedVersion != Streams.ANY_VERSION && expectedVersion != version) {
            throw new EventingException.StaleVersion(stream, expectedVersion, version);
        }
        List<E> events = decision.decide(before == null ? null : before.state());
        if (events.isEmpty()) {
            return new Outcome<>(Optional.ofNullable(before).orElseThrow(), false);
        }
        Loaded<S> after = new Loaded<>(
                stream, version + events.size(), fold(before == null ? null : before.state(), events), Instant.EPOCH);
        states.put(id, after);
        Outcome<S> outcome = new Outcome<>(after, false);
        answers.put(origin.commandId(), outcome);
        fingerprints.put(origin.commandId(), origin.fingerprint());
        return outcome;
    }

    @Override
    public synchronized Optional<Loaded<S>> find(String id) {
        return Optional.ofNullable(states.get(id));
    }

    /** All states, in no order. */
    public synchronized List<S> all() {
        return states.values().stream().map(Loaded::state).toList();
    }

    private S fold(@Nullable S state, List<E> events) {
        S now = state;
        for (E event : events) {
            now = evolve.apply(now, event);
        }
        return Optional.ofNullable(now).orElseThrow();
    }
}
