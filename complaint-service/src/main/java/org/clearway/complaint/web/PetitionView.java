package org.clearway.complaint.web;

import java.time.LocalDate;
import java.util.List;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.Petition;
import org.clearway.complaint.domain.Petition.Answered;
import org.clearway.complaint.domain.Petition.PetitionFile;
import org.clearway.complaint.domain.PetitionId;
import org.clearway.complaint.domain.ProjectRef;
import org.jspecify.annotations.Nullable;

/** A petition or feedback with its clocks; who wrote it, and what, lies in the vault. */
record PetitionView(
        PetitionId id,
        Petition.Kind kind,
        String state,
        AgencyRef holderAgency,
        AgencyRef receivedBy,
        LocalDate receivedOn,
        @Nullable ProjectRef projectId,
        @Nullable String answerNumber,
        @Nullable LocalDate answeredOn,
        List<ClockView> clocks) {

    static PetitionView of(Petition petition) {
        PetitionFile file = petition.file();
        Answered answered = petition instanceof Answered done ? done : null;
        return new PetitionView(
                file.id(),
                file.kind(),
                answered == null ? "OPEN" : "ANSWERED",
                file.holder(),
                file.receivedBy(),
                file.receivedOn(),
                file.projectId(),
                answered == null ? null : answered.answerNumber(),
                answered == null ? null : answered.answeredOn(),
                file.clocks().all().stream().map(ClockView::of).toList());
    }
}
