package org.clearway.complaint.application;

import java.time.LocalDate;
import org.clearway.complaint.domain.ComplaintCommand.CarryOutDecision;
import org.clearway.complaint.domain.ComplaintId;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Streams;
import org.springframework.stereotype.Component;

/** Closes the loop: the plan line was revised because of a complaint. */
@Component
public class CarryingOutDecision {
    private final Complaints complaints;

    CarryingOutDecision(Complaints complaints) {
        this.complaints = complaints;
    }

    /** Does nothing for a complaint that is not ours. */
    public void carryOut(ComplaintId id, int lineVersion, LocalDate on, Origin origin) {
        if (complaints.find(id).isPresent()) {
            complaints.record(id, origin, Streams.ANY_VERSION, new CarryOutDecision(lineVersion, on));
        }
    }
}
