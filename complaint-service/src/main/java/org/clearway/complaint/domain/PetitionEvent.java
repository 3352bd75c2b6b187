package org.clearway.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to a petition; the records are the facts on the wire, without personal data. */
public sealed interface PetitionEvent {
    PetitionId petitionId();

    AgencyRef holderAgency();

    @Nullable
    ProjectRef projectId();

    LocalDate occurredOn();

    /** A legal clock of the petition did something. */
    sealed interface LimitEvent extends PetitionEvent {
        LegalLimit limit();
    }

    record PetitionReceived(
            PetitionId petitionId,
            AgencyRef holderAgency,
            @Nullable ProjectRef projectId,
            Petition.Kind petitionKind,
            @Nullable PersonRef submitter,
            Channel channel,
            @Nullable LandUserRef landUserId,
            LocalDate occurredOn)
            implements PetitionEvent {}

    record PetitionForwarded(
            PetitionId petitionId,
            AgencyRef holderAgency,
            @Nullable ProjectRef projectId,
            AgencyRef toAgency,
            String noticeNumber,
            LocalDate occurredOn)
            implements PetitionEvent {}

    record PetitionAnswered(
            PetitionId petitionId,
            AgencyRef holderAgency,
            @Nullable ProjectRef projectId,
            String answerNumber,
            LocalDate occurredOn)
            implements PetitionEvent {}

    record LimitStarted(
            PetitionId petitionId,
            AgencyRef holderAgency,
            @Nullable ProjectRef projectId,
            LegalLimit limit,
            @Nullable Instant warnAt,
            LocalDate occurredOn)
            implements LimitEvent {}

    record LimitApproaching(
            PetitionId petitionId,
            AgencyRef holderAgency,
            @Nullable ProjectRef projectId,
            LegalLimit limit,
            LocalDate occurredOn)
            implements LimitEvent {}

    record LimitMet(
            PetitionId petitionId,
            AgencyRef holderAgency,
            @Nullable ProjectRef projectId,
            LegalLimit limit,
            boolean recordedLate,
            LocalDate occurredOn)
            implements LimitEvent {}

    record LimitBreached(
            PetitionId petitionId,
            AgencyRef holderAgency,
            @Nullable ProjectRef projectId,
            LegalLimit limit,
            LocalDate occurredOn)
            implements LimitEvent {}
}
