package org.clearway.eventing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Everything the backbone must know of one kind of stream: its events, how they change the state, which fields of the
 * state are searched for, and when a stream wants to be looked at again.
 */
public final class StreamDefinition<S, E> {
    final String type;
    final Class<S> stateClass;
    final EventTypes<E> events;
    final Evolve<S, E> evolve;
    final Function<E, LocalDate> occurredOn;
    final Function<S, Map<String, ?>> fields;
    final List<Bson> indexes;
    final Function<S, @Nullable Instant> nextMoment;
    final BiFunction<S, Instant, List<E>> whenDue;

    private StreamDefinition(Builder<S, E> builder) {
        type = builder.type;
        stateClass = builder.stateClass;
        events = builder.events;
        evolve = Objects.requireNonNull(builder.evolve, "evolve");
        occurredOn = Objects.requireNonNull(builder.occurredOn, "occurredOn");
        fields = builder.fields;
        indexes = List.copyOf(builder.indexes);
        nextMoment = builder.nextMoment;
        whenDue = builder.whenDue;
    }

    /** Applies one event; the state is null before the first. Pure, and never refuses: what happened, happened. */
    @FunctionalInterface
    public interface Evolve<S, E> {
        S apply(@Nullable S state, E event);
    }

    /**
     * @param type kind of the stream, such as {@code complaint}
     * @param stateClass the (sealed) state
     * @param events the family's types on the wire
     */
    public static <S, E> Builder<S, E> of(String type, Class<S> stateClass, EventTypes<E> events) {
        return new Builder<>(type, stateClass, events);
    }

    /** Collects a definition. */
    public static final class Builder<S, E> {
        private final String type;
        private final Class<S> stateClass;
        private final EventTypes<E> events;
        private @Nullable Evolve<S, E> evolve;
        private @Nullable Function<E, LocalDate> occurredOn;
        private Function<S, Map<String, ?>> fields = state -> Map.of();
        private final List<Bson> indexes = new ArrayList<>();
        private Function<S, @Nullable Instant> nextMoment = state -> null;
        private BiFunction<S, Instant, List<E>> whenDue = (state, now) -> List.of();

        private Builder(String type, Class<S> stateClass, EventTypes<E> events) {
            this.type = type;
            this.stateClass = stateClass;
            this.events = events;
        }

        public Builder<S, E> evolve(Evolve<S, E> change) {
            evolve = change;
            return this;
        }

        /** The legal date of an event. */
        public Builder<S, E> occurredOn(Function<E, LocalDate> date) {
            occurredOn = date;
            return this;
        }

        /** Fields of the state document that queries use, as BSON values under {@code f.<name>}. */
        public Builder<S, E> fields(Function<S, Map<String, ?>> searched) {
            fields = searched;
            return this;
        }

        /** An index on the state documents, over {@code f.<name>}. */
        public Builder<S, E> index(Bson keys) {
            indexes.add(keys);
            return this;
        }

        /**
         * A clock inside the stream: {@code next} is the next moment at which something must be said (null = none),
         * {@code whenDue} the events at that moment. What it returns must move the next moment, or end it.
         */
        public Builder<S, E> due(Function<S, @Nullable Instant> next, BiFunction<S, Instant, List<E>> due) {
            nextMoment = next;
            whenDue = due;
            return this;
        }

        public StreamDefinition<S, E> build() {
            return new StreamDefinition<>(this);
        }
    }
}
