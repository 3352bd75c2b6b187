package org.clearway.complaint.web;

import java.time.LocalDate;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.ClearanceRef;
import org.clearway.complaint.domain.Contested;
import org.clearway.complaint.domain.LandUserRef;
import org.clearway.complaint.domain.ParcelRef;
import org.clearway.complaint.domain.PlanLineRef;
import org.clearway.complaint.domain.PlanRef;
import org.clearway.complaint.domain.ProjectRef;
import org.jspecify.annotations.Nullable;

/** What is complained about, in the version it had at the filing. */
record ContestedView(
        Contested.Kind kind,
        AgencyRef author,
        @Nullable String number,
        LocalDate decidedOn,
        LocalDate knownOn,
        @Nullable ProjectRef projectId,
        @Nullable ClearanceRef clearanceId,
        @Nullable PlanRef planId,
        @Nullable Integer planVersion,
        @Nullable PlanLineRef lineId,
        @Nullable Integer lineVersion,
        @Nullable LandUserRef landUserId,
        @Nullable ParcelRef parcelId) {

    static ContestedView of(Contested contested) {
        return new ContestedView(
                contested.kind(),
                contested.author(),
                contested.number(),
                contested.decidedOn(),
                contested.knownOn(),
                contested.projectId(),
                contested.clearanceId(),
                contested.planId(),
                contested.planVersion(),
                contested.lineId(),
                contested.lineVersion(),
                contested.landUserId(),
                contested.parcelId());
    }
}
