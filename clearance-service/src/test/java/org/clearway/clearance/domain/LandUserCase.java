package org.clearway.clearance.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A land user in a test: commands go in, the last events and the state come out. */
public final class LandUserCase {
    private static final LandUserDecider DECIDER = new LandUserDecider(Given.RULES);
    private final @Nullable LandUser state;
    private final List<LandUserEvent> events;

    LandUserCase() {
        this(null, List.of());
    }

    private LandUserCase(@Nullable LandUser state, List<LandUserEvent> events) {
        this.state = state;
        this.events = events;
    }

    LandUserCase doing(LandUserCommand command) {
        return after(DECIDER.decide(state, command));
    }

    LandUserCase after(List<LandUserEvent> decided) {
        LandUser next = state;
        for (LandUserEvent event : decided) {
            next = LandUserEvolution.evolve(next, event);
        }
        return new LandUserCase(next, decided);
    }

    public LandUser state() {
        return Objects.requireNonNull(state);
    }

    List<LandUserEvent> events() {
        return events;
    }

    <E extends LandUserEvent> E event(Class<E> kind) {
        return events.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " in " + events));
    }
}
