package org.clearway.clearance.web;

import java.time.LocalDate;
import java.util.List;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.clearance.domain.CompensationPlan;
import org.clearway.clearance.domain.Consultation;
import org.clearway.clearance.domain.LegalLimit;
import org.clearway.clearance.domain.PlanApproval;
import org.clearway.clearance.domain.PlanFile;
import org.clearway.clearance.domain.PlanId;
import org.clearway.clearance.domain.ProjectRef;
import org.clearway.clearance.domain.RuleSet;
import org.jspecify.annotations.Nullable;

/** A plan as clients see it. {@code posting} is the wait that its posting must run. */
record PlanView(
        PlanId planId,
        ClearanceId clearanceId,
        ProjectRef projectId,
        State state,
        int version,
        RuleSet ruleSet,
        LocalDate draftedOn,
        @Nullable LegalLimit posting,
        @Nullable LocalDate postingEndedOn,
        @Nullable Consultation consultation,
        @Nullable PlanApproval approval,
        List<LineView> lines) {

    enum State {
        DRAFTED,
        POSTED,
        POSTING_ENDED,
        CONSULTED,
        APPRAISED,
        APPROVED
    }

    static PlanView of(CompensationPlan plan) {
        PlanFile file = plan.file();
        return new PlanView(
                file.planId(),
                file.clearanceId(),
                file.projectId(),
                state(plan),
                plan.version(),
                file.ruleSet(),
                file.draftedOn(),
                plan instanceof CompensationPlan.Posted posted ? posted.posting() : null,
                plan.postingEndedOn(),
                plan.consultation(),
                plan.approval(),
                plan.lines().lines().stream().map(LineView::of).toList());
    }

    private static State state(CompensationPlan plan) {
        return switch (plan) {
            case CompensationPlan.Drafted p -> State.DRAFTED;
            case CompensationPlan.Posted p -> State.POSTED;
            case CompensationPlan.PostingOver p -> State.POSTING_ENDED;
            case CompensationPlan.Consulted p -> State.CONSULTED;
            case CompensationPlan.Appraised p -> State.APPRAISED;
            case CompensationPlan.Approved p -> State.APPROVED;
        };
    }
}
