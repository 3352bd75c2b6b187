package org.clearway.clearance.application;

import java.time.Clock;
import java.time.LocalDate;
import org.clearway.clearance.domain.Clearance;
import org.clearway.clearance.domain.ClearanceCommand;
import org.clearway.clearance.domain.ClearanceDecider;
import org.clearway.clearance.domain.ClearanceEvent;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.clearance.domain.Standing;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Streams;
import org.springframework.stereotype.Component;

/** Takes what happened to a land user into the progress of its section. */
@Component
public class CountingProgress {
    private final Streams<Clearance, ClearanceEvent> clearances;
    private final Clock clock;

    CountingProgress(Streams<Clearance, ClearanceEvent> clearances, Clock clock) {
        this.clearances = clearances;
        this.clock = clock;
    }

    public void count(
            ClearanceId id, LandUserId landUser, Standing.Change change, LocalDate occurredOn, Origin origin) {
        var command = new ClearanceCommand.CountProgress(landUser, change, occurredOn, LocalDate.now(clock));
        clearances.execute(id.value(), origin, Streams.ANY_VERSION, state -> ClearanceDecider.decide(state, command));
    }
}
