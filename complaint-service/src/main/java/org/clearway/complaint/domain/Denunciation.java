package org.clearway.complaint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One denunciation (tố cáo). Who denounces, whom and of what lies sealed in a vault of its own. */
public sealed interface Denunciation {
    DenunciationFile file();

    /** Being checked: identity, conditions, competence. */
    record Received(DenunciationFile file) implements Denunciation {}

    record Accepted(DenunciationFile file, String noticeNumber, LocalDate acceptedOn) implements Denunciation {}

    /** Its content is concluded, so that nobody waits for its resolution any more. */
    record Concluded(DenunciationFile file, String conclusionNumber, LocalDate concludedOn) implements Denunciation {}

    record Refused(DenunciationFile file, String noticeNumber, LocalDate refusedOn) implements Denunciation {}

    /** What is known of it in every state. */
    record DenunciationFile(
            DenunciationId id,
            AgencyRef holder,
            Places places,
            @Nullable ProjectRef projectId,
            LocalDate receivedOn,
            LocalDate lastActOn,
            Clocks clocks) {
        DenunciationFile with(AgencyRef newHolder, LocalDate actOn, Clocks newClocks) {
            return new DenunciationFile(id, newHolder, places, projectId, receivedOn, actOn, newClocks);
        }
    }

    /** Where its conditions are to be checked; the time for the check depends on it. */
    enum Places {
        ONE,
        SEVERAL
    }
}
