package org.clearway.clearance.application;

import java.util.Optional;
import org.clearway.clearance.domain.Clearance;
import org.clearway.clearance.domain.ClearanceCommand;
import org.clearway.clearance.domain.ClearanceDecider;
import org.clearway.clearance.domain.ClearanceEvent;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.Streams;
import org.springframework.stereotype.Component;

/** Closes the list of land users of a clearance. */
@Component
public class FixingLandUserList {
    private final Streams<Clearance, ClearanceEvent> clearances;
    private final SeeingCases cases;
    private final FindingAuthority authorities;

    FixingLandUserList(Streams<Clearance, ClearanceEvent> clearances, SeeingCases cases, FindingAuthority authorities) {
        this.clearances = clearances;
        this.cases = cases;
        this.authorities = authorities;
    }

    /** @return empty for a clearance that the actor may not know of */
    public Optional<Outcome<Clearance>> fix(ClearanceId id, Act act, String paperNumber) {
        return cases.clearance(id, act.actor())
                .map(seen -> clearances.execute(id.value(), act.origin(), act.expectedVersion(), state -> {
                    // Asked inside: a repeated request gets its first answer, whatever the register says now.
                    var authority =
                            authorities.of(act.duty(), act.actor(), seen.state().file(), act.occurredOn());
                    var command = new ClearanceCommand.FixList(paperNumber, authority, act.occurredOn());
                    return ClearanceDecider.decide(state, command);
                }));
    }
}
