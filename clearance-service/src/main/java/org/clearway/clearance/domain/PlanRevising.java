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
        LocalDate effectiveOn = effective(command.effectiveOn(), command.occurredOn(), rules);
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
                answered(before, command),
                approver,
                command.authority().basis(),
                command.decisionNumber(),
                effectiveOn,
                file.compensationUnit(),
                command.occurredOn());
    }

    /** A revision for another reason answers no complaint; one that names a complaint answers that one alone. */
    private static @Nullable ComplaintRef answered(LineInPlan line, PlanCommand.ReviseLine command) {
        ComplaintRef named = command.complaint();
        if (named == null) {
            return command.reason() == RevisionReason.COMPLAINT_UPHELD ? line.waitingComplaint() : null;
        }
        if (!line.isKnown(named) && !command.upheld().contains(named)) {
            throw new ClearanceRefused(new Refusal.ComplaintNotUpheld(command.lineId(), named));
        }
        return named;
    }

    /** A decision takes effect on its day unless it names a later one; one far away is a slip of the pen. */
    static LocalDate effective(@Nullable LocalDate effectiveOn, LocalDate occurredOn, LegalRules rules) {
        if (effectiveOn == null) {
            return occurredOn;
        }
        LocalDate latest = rules.latestEffect(occurredOn);
        if (effectiveOn.isBefore(occurredOn) || effectiveOn.isAfter(latest)) {
            throw new ClearanceRefused(new Refusal.EffectOutOfBounds(effectiveOn, occurredOn, latest));
        }
        return effectiveOn;
    }

    private static LineInPlan line(CompensationPlan plan, LineId id) {
        return plan.lines().find(id).orElseThrow(() -> new ClearanceRefused(new Refusal.UnknownLine(id)));
    }
}
