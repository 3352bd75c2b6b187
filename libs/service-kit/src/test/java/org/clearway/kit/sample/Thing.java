package org.clearway.kit.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The sample's state, events and refusals. */
record Thing(ThingId id, String name) {
    record ThingId(String value) {
        ThingId {
            if (value.length() < 3) {
                throw new IllegalArgumentException("too short");
            }
        }
    }

    sealed interface Event {
        LocalDate occurredOn();
    }

    record Named(String id, String name, LocalDate occurredOn) implements Event {}

    static Thing evolve(@Nullable Thing before, Event event) {
        return switch (event) {
            case Named named -> new Thing(new ThingId(named.id()), named.name());
        };
    }

    abstract static sealed class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        static final class TooEarly extends Refused {
            private static final long serialVersionUID = 1L;
        }
    }
}
