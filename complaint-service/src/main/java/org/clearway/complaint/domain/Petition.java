package org.clearway.complaint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One petition (kiến nghị) or feedback (phản ánh). */
public sealed interface Petition {
    PetitionFile file();

    /** Waits for the agency that holds it. */
    record Open(PetitionFile file) implements Petition {}

    record Answered(PetitionFile file, String answerNumber, LocalDate answeredOn) implements Petition {}

    /** Which of the two it is. */
    enum Kind {
        PETITION,
        FEEDBACK
    }

    /**
     * What is known of it in every state.
     *
     * @param submitter reference to the person, whose data and text lie in the vault; null for an anonymous feedback
     */
    record PetitionFile(
            PetitionId id,
            Kind kind,
            AgencyRef receivedBy,
            AgencyRef holder,
            @Nullable PersonRef submitter,
            Channel channel,
            @Nullable ProjectRef projectId,
            @Nullable LandUserRef landUserId,
            LocalDate receivedOn,
            LocalDate lastActOn,
            Clocks clocks) {
        PetitionFile with(AgencyRef newHolder, LocalDate actOn, Clocks newClocks) {
            return new PetitionFile(
                    id,
                    kind,
                    receivedBy,
                    newHolder,
                    submitter,
                    channel,
                    projectId,
                    landUserId,
                    receivedOn,
                    actOn,
                    newClocks);
        }
    }
}
