package org.clearway.complaint.application;

import org.clearway.complaint.domain.PetitionEvent;
import org.clearway.eventing.EventTypes;

/** The one table that ties a petition's events to their types on the wire. */
public final class PetitionEventTypes {
    private PetitionEventTypes() {}

    public static EventTypes<PetitionEvent> table() {
        return EventTypes.of(PetitionEvent.class)
                .type("petition.received.v1", PetitionEvent.PetitionReceived.class)
                .type("petition.forwarded.v1", PetitionEvent.PetitionForwarded.class)
                .type("petition.answered.v1", PetitionEvent.PetitionAnswered.class)
                .type("petition.limit-started.v1", PetitionEvent.LimitStarted.class)
                .type("petition.limit-approaching.v1", PetitionEvent.LimitApproaching.class)
                .type("petition.limit-met.v1", PetitionEvent.LimitMet.class)
                .type("petition.limit-breached.v1", PetitionEvent.LimitBreached.class)
                .build();
    }
}
