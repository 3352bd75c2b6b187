package org.clearway.project.application;

import java.util.Optional;
import org.clearway.eventing.Decision;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Outcome;

/** Everything that happened to the things of one kind: commands are decided on it, states are read from it. */
public interface Histories<S, E> {
    /**
     * Decides on one thing and records what follows; the same origin again gives the first answer and has no effect.
     *
     * @param expectedVersion version that the caller saw, or {@code Streams.ANY_VERSION}
     * @throws org.clearway.eventing.EventingException where it could not be recorded
     */
    Outcome<S> execute(String id, Origin origin, long expectedVersion, Decision<S, E> decision);

    /** How the thing stands now. */
    Optional<Loaded<S>> find(String id);
}
