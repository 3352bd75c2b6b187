package org.clearway.clearance.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plan in a test: commands go in, the last events and the state come out. */
public final class PlanCase {
    private static final PlanDecider DECIDER = new PlanDecider(Given.RULES);
    private final @Nullable CompensationPlan state;
    private final List<PlanEvent> events;

    PlanCase() {
        this(null, List.of());
    }

    private PlanCase(@Nullable CompensationPlan state, List<PlanEvent> events) {
        this.state = state;
        this.events = events;
    }

    PlanCase doing(PlanCommand command) {
        List<PlanEvent> decided = DECIDER.decide(state, command);
        CompensationPlan next = state;
        for (PlanEvent event : decided) {
            next = PlanEvolution.evolve(next, event);
        }
        return new PlanCase(next, decided);
    }

    public CompensationPlan state() {
        return Objects.requireNonNull(state);
    }

    List<PlanEvent> events() {
        return events;
    }

    PlanSight sight() {
        return state().sightOf(Given.LAND_USER).orElseThrow();
    }

    PlanLine line() {
        return sight().line();
    }
}
