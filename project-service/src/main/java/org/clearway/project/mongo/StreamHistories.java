package org.clearway.project.mongo;

import java.util.Optional;
import org.clearway.eventing.Decision;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.Streams;
import org.clearway.project.application.Histories;

/** Histories in the service's journal. */
record StreamHistories<S, E>(Streams<S, E> streams) implements Histories<S, E> {
    @Override
    public Outcome<S> execute(String id, Origin origin, long expectedVersion, Decision<S, E> decision) {
        return streams.execute(id, origin, expectedVersion, decision);
    }

    @Override
    public Optional<Loaded<S>> find(String id) {
        return streams.find(id);
    }
}
