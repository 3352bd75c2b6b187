package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.List;
import org.clearway.clearance.domain.PlanEvent.LineRevised;
import org.clearway.clearance.domain.PlanEvent.LineRevisionRequired;
import org.jspecify.annotations.Nullable;

/** A line changes after approval by a paper of the competent committee alone, and never downwards. */
final class PlanRevising {
    private PlanRevising() {}

    /** Nothing to say when the line was marked or revised for this complaint before. */
    static List<PlanEvent> require(CompensationPlan plan, PlanCommand.RequireRevision command) {
        LineInPlan line = line(plan, command.lineId());
        if (line.isKnown(command.complaint())) {
            return List.of();
        }
        PlanFile file = plan.file();
        return List.of(new LineRevisionRequired(
                file.planId(),
                file.clearanceId(),
                file.projectId(),
                command.lineId(),
                line.line().landUserId(),
                line.line().version(),
                command.complaint(),
                command.occurredOn()));
    }

    static LineRevised revise(CompensationPlan plan, PlanCommand.ReviseLine command, LegalRules rules) {
        AgencyRef approver = command.authority().require(command.occurredOn());
        LineInPlan before = line(plan, command.lineId());
        Dates.requireAfter(Step.LINE_REVISED, command.occurredOn(), Step.PLAN_APPROVED, before.inForceSince());
        PlanLine line = before.line();
        if (command.amount() < line.amount()) {
            throw new ClearanceRefused(
                    new Refusal.RevisionLower(line.lineId(), command.amount(), line.amount(), line.currency()));
        }
        LocalDate effectiveOn = effective(command.effectiveOn(), command.occurredOn(), Step.LINE_REVISED);
        rules.requirePaymentCountable(effectiveOn);
        PlanFile file = plan.file();
        return new LineRevised(
                file.planId(),
                file.clearanceId(),
                file.projectId(),
                line.lineId(),
                line.landUserId(),
                line.version() + 1,
                plan.version() + 1,
                line.amount(),
                command.amount(),
                line.currency(),
                command.reason(),
                command.complaint() == null ? before.waitingComplaint() : command.complaint(),
                approver,
                command.authority().basis(),
                command.decisionNumber(),
                effectiveOn,
                file.compensationUnit(),
                command.occurredOn());
    }

    /** A decision takes effect on its day unless it names a later one. */
    static LocalDate effective(@Nullable LocalDate effectiveOn, LocalDate occurredOn, Step step) {
        if (effectiveOn == null) {
            return occurredOn;
        }
        return Dates.requireNotBefore(step, effectiveOn, step, occurredOn);
    }

    private static LineInPlan line(CompensationPlan plan, LineId id) {
        return plan.lines().find(id).orElseThrow(() -> new ClearanceRefused(new Refusal.UnknownLine(id)));
    }
}
