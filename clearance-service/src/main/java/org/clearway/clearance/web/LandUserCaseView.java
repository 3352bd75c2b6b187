package org.clearway.clearance.web;

import java.util.List;
import org.clearway.clearance.application.SeenLandUser;
import org.clearway.clearance.domain.ComplaintMark;
import org.clearway.clearance.domain.ComplaintRef;
import org.clearway.clearance.domain.PlanId;
import org.clearway.clearance.domain.PlanSight;
import org.clearway.clearance.domain.Suspension;
import org.jspecify.annotations.Nullable;

/** A land user with its line and the complaints that concern it. */
record LandUserCaseView(LandUserView landUser, @Nullable LineOfPlan planLine, List<ComplaintView> complaints) {

    record LineOfPlan(PlanId planId, int planVersion, LineView line) {
        static @Nullable LineOfPlan of(@Nullable PlanSight plan) {
            return plan == null
                    ? null
                    : new LineOfPlan(plan.plan().file().planId(), plan.plan().version(), LineView.of(plan.inPlan()));
        }
    }

    /** @param state last word of complaint-service; only a suspension blocks anything */
    record ComplaintView(ComplaintRef complaintId, String state, List<Suspension> suspensions) {
        static ComplaintView of(ComplaintMark mark) {
            return new ComplaintView(mark.complaint(), mark.state(), mark.suspensions());
        }
    }

    static LandUserCaseView of(SeenLandUser seen) {
        return new LandUserCaseView(
                LandUserView.of(seen.landUser().state()),
                LineOfPlan.of(seen.plan()),
                seen.complaints().stream().map(ComplaintView::of).toList());
    }
}
