package org.clearway.eventing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pure decision: from the state (null where the stream does not exist yet) to events, or a refusal thrown. */
@FunctionalInterface
public interface Decision<S, E> {
    /** May run more than once, when another writer came first: no effects in it. No events = nothing to record. */
    List<E> decide(@Nullable S state);
}
