package org.clearway.complaint.application;

import org.clearway.complaint.domain.DenunciationEvent;
import org.clearway.eventing.EventTypes;

/** The one table that ties a denunciation's events to their types on the wire. */
public final class DenunciationEventTypes {
    private DenunciationEventTypes() {}

    public static EventTypes<DenunciationEvent> table() {
        return EventTypes.of(DenunciationEvent.class)
                .type("denunciation.received.v1", DenunciationEvent.DenunciationReceived.class)
                .type("denunciation.transferred.v1", DenunciationEvent.DenunciationTransferred.class)
                .type("denunciation.accepted.v1", DenunciationEvent.DenunciationAccepted.class)
                .type("denunciation.refused.v1", DenunciationEvent.DenunciationRefused.class)
                .type("denunciation.concluded.v1", DenunciationEvent.DenunciationConcluded.class)
                .type("denunciation.limit-started.v1", DenunciationEvent.LimitStarted.class)
                .type("denunciation.limit-approaching.v1", DenunciationEvent.LimitApproaching.class)
                .type("denunciation.limit-met.v1", DenunciationEvent.LimitMet.class)
                .type("denunciation.limit-breached.v1", DenunciationEvent.LimitBreached.class)
                .build();
    }
}
