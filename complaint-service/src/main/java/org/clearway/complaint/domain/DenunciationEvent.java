package org.clearway.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a denunciation. No event holds the denouncer, the denounced or the text, nor a reference to a person
 * (invariant 23).
 */
public sealed interface DenunciationEvent {
    DenunciationId denunciationId();

    AgencyRef holderAgency();

    @Nullable
    ProjectRef projectId();

    LocalDate occurredOn();

    /** A legal clock of the denunciation did something. */
    sealed interface LimitEvent extends DenunciationEvent {
        LegalLimit limit();
    }

    record DenunciationReceived(
            DenunciationId denunciationId,
            AgencyRef holderAgency,
            @Nullable ProjectRef projectId,
            Denunciation.Places places,
            LocalDate occurredOn)
            implements DenunciationEvent {}

    record DenunciationTransferred(
            DenunciationId denunciationId,
            AgencyRef holderAgency,
            @Nullable ProjectRef projectId,
            AgencyRef toAgency,
            String noticeNumber,
            LocalDate occurredOn)
            implements DenunciationEvent {}

    record DenunciationAccepted(
            DenunciationId denunciationId,
            AgencyRef holderAgency,
            @Nullable ProjectRef projectId,
            String noticeNumber,
            LocalDate occurredOn)
            implements DenunciationEvent {}

    record DenunciationRefused(
            DenunciationId denunciationId,
            AgencyRef holderAgency,
            @Nullable ProjectRef projectId,
            String noticeNumber,
            LocalDate occurredOn)
            implements DenunciationEvent {}

    record DenunciationConcluded(
            DenunciationId denunciationId,
            AgencyRef holderAgency,
            @Nullable ProjectRef projectId,
            String conclusionNumber,
            LocalDate occurredOn)
            implements DenunciationEvent {}

    record LimitStarted(
            DenunciationId denunciationId,
            AgencyRef holderAgency,
            @Nullable ProjectRef projectId,
            LegalLimit limit,
            @Nullable Instant warnAt,
            LocalDate occurredOn)
            implements LimitEvent {}

    record LimitApproaching(
            DenunciationId denunciationId,
            AgencyRef holderAgency,
            @Nullable ProjectRef projectId,
            LegalLimit limit,
            LocalDate occurredOn)
            implements LimitEvent {}

    record LimitMet(
            DenunciationId denunciationId,
            AgencyRef holderAgency,
            @Nullable ProjectRef projectId,
            LegalLimit limit,
            boolean recordedLate,
            LocalDate occurredOn)
            implements LimitEvent {}

    record LimitBreached(
            DenunciationId denunciationId,
            AgencyRef holderAgency,
            @Nullable ProjectRef projectId,
            LegalLimit limit,
            LocalDate occurredOn)
            implements LimitEvent {}
}
