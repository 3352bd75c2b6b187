package org.clearway.complaint.application;

import org.clearway.complaint.domain.ComplaintEvent;
import org.clearway.eventing.EventTypes;

/** The one table that ties a complaint's events to their types on the wire. */
public final class ComplaintEventTypes {
    private ComplaintEventTypes() {}

    public static EventTypes<ComplaintEvent> table() {
        return EventTypes.of(ComplaintEvent.class)
                .type("complaint.filed.v1", ComplaintEvent.ComplaintFiled.class)
                .type("complaint.received.v1", ComplaintEvent.ComplaintReceived.class)
                .type("complaint.accepted.v1", ComplaintEvent.ComplaintAccepted.class)
                .type("complaint.refused.v1", ComplaintEvent.AcceptanceRefused.class)
                .type("complaint.forwarded.v1", ComplaintEvent.ComplaintForwarded.class)
                .type("verification.started.v1", ComplaintEvent.VerificationStarted.class)
                .type("complaint.complexity-declared.v1", ComplaintEvent.ComplexityDeclared.class)
                .type("dialogue.held.v1", ComplaintEvent.DialogueHeld.class)
                .type("contested-decision.suspended.v1", ComplaintEvent.ContestedDecisionSuspended.class)
                .type("contested-decision.suspension-lifted.v1", ComplaintEvent.ContestedDecisionSuspensionLifted.class)
                .type("complaint.suspended.v1", ComplaintEvent.ComplaintSuspended.class)
                .type("complaint.resumed.v1", ComplaintEvent.ComplaintResumed.class)
                .type("complaint.upheld.v1", ComplaintEvent.ComplaintUpheld.class)
                .type("complaint.partly-upheld.v1", ComplaintEvent.ComplaintPartlyUpheld.class)
                .type("complaint.rejected.v1", ComplaintEvent.ComplaintRejected.class)
                .type("decision.sent.v1", ComplaintEvent.DecisionSent.class)
                .type("decision.received.v1", ComplaintEvent.DecisionReceived.class)
                .type("decision.carried-out.v1", ComplaintEvent.DecisionCarriedOut.class)
                .type("complaint.lapsed.v1", ComplaintEvent.ComplaintLapsed.class)
                .type("complaint.lapse-annulled.v1", ComplaintEvent.LapseAnnulled.class)
                .type("complaint.withdrawn.v1", ComplaintEvent.ComplaintWithdrawn.class)
                .type("complaint.limit-started.v1", ComplaintEvent.LimitStarted.class)
                .type("complaint.limit-approaching.v1", ComplaintEvent.LimitApproaching.class)
                .type("complaint.limit-met.v1", ComplaintEvent.LimitMet.class)
                .type("complaint.limit-breached.v1", ComplaintEvent.LimitBreached.class)
                .type("complaint.limit-paused.v1", ComplaintEvent.LimitPaused.class)
                .type("complaint.limit-resumed.v1", ComplaintEvent.LimitResumed.class)
                .build();
    }
}
