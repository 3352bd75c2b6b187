package org.clearway.clearance.application;

import org.clearway.clearance.domain.Clearance;
import org.clearway.clearance.domain.ClearanceCommand;
import org.clearway.clearance.domain.ClearanceDecider;
import org.clearway.clearance.domain.ClearanceEvent;
import org.clearway.clearance.domain.ClearanceFile;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Streams;
import org.springframework.stereotype.Component;

/** Opens the clearance of a site-clearance milestone; one that is open stays as it is. */
@Component
public class OpeningClearance {
    private final Streams<Clearance, ClearanceEvent> clearances;

    OpeningClearance(Streams<Clearance, ClearanceEvent> clearances) {
        this.clearances = clearances;
    }

    public void open(ClearanceFile file, Origin origin) {
        clearances.execute(
                file.clearanceId().value(),
                origin,
                Streams.ANY_VERSION,
                state -> ClearanceDecider.decide(state, new ClearanceCommand.Open(file)));
    }
}
