package org.clearway.complaint.web;

import java.time.LocalDate;
import java.util.List;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.Denunciation;
import org.clearway.complaint.domain.Denunciation.DenunciationFile;
import org.clearway.complaint.domain.DenunciationId;
import org.clearway.complaint.domain.ProjectRef;
import org.jspecify.annotations.Nullable;

/** A denunciation with its clocks, and without a word about people. */
record DenunciationView(
        DenunciationId id,
        State state,
        AgencyRef holderAgency,
        Denunciation.Places places,
        LocalDate receivedOn,
        @Nullable ProjectRef projectId,
        List<ClockView> clocks) {

    enum State {
        RECEIVED,
        ACCEPTED,
        CONCLUDED,
        REFUSED
    }

    static DenunciationView of(Denunciation denunciation) {
        State state = switch (denunciation) {
            case Denunciation.Received _ -> State.RECEIVED;
            case Denunciation.Accepted _ -> State.ACCEPTED;
            case Denunciation.Concluded _ -> State.CONCLUDED;
            case Denunciation.Refused _ -> State.REFUSED;
        };
        DenunciationFile file = denunciation.file();
        return new DenunciationView(
                file.id(),
                state,
                file.holder(),
                file.places(),
                file.receivedOn(),
                file.projectId(),
                file.clocks().all().stream().map(ClockView::of).toList());
    }
}
