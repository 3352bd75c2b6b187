package org.clearway.clearance.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A plan as one land user sees it: the plan, and its own line. The version relied on goes into the events. */
public record PlanSight(CompensationPlan plan, LineInPlan inPlan) {
    public PlanLine line() {
        return inPlan.line();
    }

    /** Day on which the approval of the line's version takes effect; null before approval. */
    @Nullable
    LocalDate inForceSince() {
        return inPlan.inForceSince();
    }

    /** @throws ClearanceRefused while an upheld complaint wants the line revised */
    void requireNoRevisionDue() {
        ComplaintRef complaint = inPlan.waitingComplaint();
        if (complaint != null) {
            throw new ClearanceRefused(new Refusal.LineUnderRevision(line().lineId(), complaint));
        }
    }
}
