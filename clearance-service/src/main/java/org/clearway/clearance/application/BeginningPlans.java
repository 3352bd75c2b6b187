package org.clearway.clearance.application;

import org.clearway.clearance.domain.CompensationPlan;
import org.clearway.clearance.domain.PlanCommand;
import org.clearway.clearance.domain.PlanDecider;
import org.clearway.clearance.domain.PlanEvent;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.Streams;
import org.springframework.stereotype.Component;

/** Begins the own record of a plan whose lines are booked; one that has begun stays as it is. */
@Component
public class BeginningPlans {
    private final Streams<CompensationPlan, PlanEvent> plans;
    private final PlanDecider decider;

    BeginningPlans(Streams<CompensationPlan, PlanEvent> plans, PlanDecider decider) {
        this.plans = plans;
        this.decider = decider;
    }

    public Outcome<CompensationPlan> begin(PlanEvent.PlanDrafted draft, Origin origin) {
        return plans.execute(
                draft.planId().value(),
                origin,
                Streams.ANY_VERSION,
                state -> decider.decide(state, new PlanCommand.BeginPlan(draft)));
    }
}
