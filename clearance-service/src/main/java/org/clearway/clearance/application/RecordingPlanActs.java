package org.clearway.clearance.application;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.clearway.clearance.domain.Authority;
import org.clearway.clearance.domain.ClearanceFile;
import org.clearway.clearance.domain.CompensationPlan;
import org.clearway.clearance.domain.ComplaintRef;
import org.clearway.clearance.domain.LineId;
import org.clearway.clearance.domain.PlanCommand;
import org.clearway.clearance.domain.PlanDecider;
import org.clearway.clearance.domain.PlanEvent;
import org.clearway.clearance.domain.PlanId;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.Streams;
import org.springframework.stereotype.Component;

/** Records the acts on a plan: posting, consultation, appraisal, approval, revision. */
@Component
public class RecordingPlanActs {
    private final Streams<CompensationPlan, PlanEvent> plans;
    private final PlanDecider decider;
    private final SeeingCases cases;
    private final FindingAuthority authorities;

    RecordingPlanActs(
            Streams<CompensationPlan, PlanEvent> plans,
            PlanDecider decider,
            SeeingCases cases,
            FindingAuthority authorities) {
        this.plans = plans;
        this.decider = decider;
        this.cases = cases;
        this.authorities = authorities;
    }

    /**
     * @return empty for a plan that the actor may not know of
     * @throws org.clearway.clearance.domain.ClearanceRefused where the law does not allow the act
     */
    public Optional<Outcome<CompensationPlan>> record(PlanId id, Act act, Function<Authority, PlanCommand> command) {
        return recordIn(
                id,
                act,
                clearance -> command.apply(authorities.of(act.duty(), act.actor(), clearance, act.occurredOn())));
    }

    /**
     * The same for the revision of a line.
     *
     * @param command made from who may act and from the upheld complaints about the line
     */
    public Optional<Outcome<CompensationPlan>> revise(
            PlanId id, Act act, LineId line, BiFunction<Authority, Set<ComplaintRef>, PlanCommand> command) {
        return recordIn(
                id,
                act,
                clearance -> command.apply(
                        authorities.of(act.duty(), act.actor(), clearance, act.occurredOn()),
                        cases.upheldAbout(id, line)));
    }

    /** The same for an act that more than one agency has a part in. */
    public Optional<Outcome<CompensationPlan>> recordIn(
            PlanId id, Act act, Function<ClearanceFile, PlanCommand> command) {
        return cases.plan(id, act.actor())
                .flatMap(seen -> cases.clearance(seen.state().file().clearanceId(), act.actor())
                        .map(clearance -> plans.execute(
                                id.value(),
                                act.origin(),
                                act.expectedVersion(),
                                // Made inside: a repeated request gets its first answer, whatever the registers say
                                // now.
                                state -> decider.decide(
                                        state, command.apply(clearance.state().file())))));
    }
}
