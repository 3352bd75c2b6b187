package org.clearway.clearance.web;

import java.time.LocalDate;
import java.util.List;
import org.clearway.clearance.domain.ComplaintRef;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.clearance.domain.LineId;
import org.clearway.clearance.domain.LineInPlan;
import org.clearway.clearance.domain.ParcelId;
import org.clearway.clearance.domain.PlanLine;
import org.jspecify.annotations.Nullable;

/**
 * A line of a plan.
 *
 * @param revisionRequiredBy upheld complaints that want it revised
 */
record LineView(
        LineId lineId,
        LandUserId landUserId,
        List<ParcelId> parcelIds,
        long amount,
        String currency,
        int version,
        boolean resettlement,
        @Nullable LocalDate inForceSince,
        List<ComplaintRef> revisionRequiredBy) {

    static LineView of(LineInPlan inPlan) {
        PlanLine line = inPlan.line();
        return new LineView(
                line.lineId(),
                line.landUserId(),
                line.parcelIds(),
                line.amount(),
                line.currency(),
                line.version(),
                line.resettlement(),
                inPlan.inForceSince(),
                inPlan.waitingComplaints());
    }
}
