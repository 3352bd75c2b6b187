package org.clearway.complaint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody asks of a petition. */
public sealed interface PetitionCommand {
    LocalDate occurredOn();

    Agency by();

    record ReceivePetition(
            PetitionId id,
            Agency by,
            Petition.Kind kind,
            @Nullable PersonRef submitter,
            Channel channel,
            @Nullable ProjectRef projectId,
            @Nullable LandUserRef landUserId,
            LocalDate occurredOn)
            implements PetitionCommand {}

    record ForwardPetition(Agency by, Agency to, String noticeNumber, LocalDate occurredOn)
            implements PetitionCommand {}

    record AnswerPetition(Agency by, String answerNumber, LocalDate occurredOn) implements PetitionCommand {}
}
