package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.List;
import org.clearway.clearance.domain.LandUserEvent.CompensationAccepted;
import org.clearway.clearance.domain.LandUserEvent.CompensationRefused;
import org.clearway.clearance.domain.LandUserEvent.PersuasionHeld;
import org.jspecify.annotations.Nullable;

/** What the owner says of its approved line, and the persuasion that follows a refusal. */
final class AnswerActs {
    private AnswerActs() {}

    static List<LandUserEvent> accept(LandUser landUser, LandUserCommand.AcceptCompensation command) {
        command.authority().require(command.occurredOn());
        PlanSight plan =
                inForce(Step.COMPENSATION_ACCEPTED, command, command.plan(), command.lineId(), command.lineVersion());
        plan.requireNoRevisionDue();
        PlanLine line = plan.line();
        if (landUser.answer() instanceof Answer.Accepted before && before.isTo(line)) {
            throw new ClearanceRefused(new Refusal.AlreadyDone(Step.COMPENSATION_ACCEPTED, before.on()));
        }
        requireLast(landUser, line, Step.COMPENSATION_ACCEPTED, command.occurredOn());
        LandUserFile file = landUser.file();
        return List.of(new CompensationAccepted(
                file.landUserId(),
                file.clearanceId(),
                file.projectId(),
                plan.plan().file().planId(),
                plan.plan().version(),
                line.lineId(),
                line.version(),
                line.amount(),
                line.currency(),
                command.paperNumber(),
                command.occurredOn()));
    }

    static List<LandUserEvent> refuse(LandUser landUser, LandUserCommand.RefuseCompensation command) {
        command.authority().require(command.occurredOn());
        PlanSight plan =
                inForce(Step.COMPENSATION_REFUSED, command, command.plan(), command.lineId(), command.lineVersion());
        PlanLine line = plan.line();
        requireLast(landUser, line, Step.COMPENSATION_REFUSED, command.occurredOn());
        Payments payments = landUser.payments();
        if (payments.settledLineVersion() >= line.version() && payments.lastOn() != null) {
            throw new ClearanceRefused(new Refusal.AlreadyDone(Step.COMPENSATION_PAID, payments.lastOn()));
        }
        LandUserFile file = landUser.file();
        return List.of(new CompensationRefused(
                file.landUserId(),
                file.clearanceId(),
                file.projectId(),
                plan.plan().file().planId(),
                plan.plan().version(),
                line.lineId(),
                line.version(),
                command.reason(),
                command.minutesNumber(),
                command.occurredOn()));
    }

    static List<LandUserEvent> persuade(LandUser landUser, LandUserCommand.HoldPersuasion command, LegalRules rules) {
        command.authority().require(command.occurredOn());
        Dates.requireAfter(
                Step.PERSUASION_HELD,
                command.startedOn(),
                Step.COMPENSATION_REFUSED,
                landUser.answer() instanceof Answer.Refused refused ? refused.on() : null);
        LegalLimit persuasion = rules.persuasion(command.startedOn());
        Dates.requireWaited(Step.PERSUASION_HELD, command.occurredOn(), persuasion);
        LandUserFile file = landUser.file();
        return List.of(new PersuasionHeld(
                file.landUserId(),
                file.clearanceId(),
                file.projectId(),
                command.startedOn(),
                command.minutesNumber(),
                persuasion,
                rules.waitAfterPersuasion(command.occurredOn()),
                command.occurredOn()));
    }

    /** What counts is the answer on the latest paper, not the one that was entered last. */
    private static void requireLast(LandUser landUser, PlanLine line, Step step, LocalDate occurredOn) {
        Answer before = landUser.answer();
        if (before != null && before.isTo(line)) {
            Step earlier = before instanceof Answer.Accepted ? Step.COMPENSATION_ACCEPTED : Step.COMPENSATION_REFUSED;
            Dates.requireNotBefore(step, occurredOn, earlier, before.on());
        }
    }

    /** The line in the version that the act is about, approved and in effect on its day. */
    static PlanSight inForce(
            Step step, LandUserCommand command, @Nullable PlanSight plan, LineId lineId, int lineVersion) {
        if (plan == null || plan.plan().approval() == null) {
            throw new ClearanceRefused(new Refusal.StepMissing(step, Step.PLAN_APPROVED));
        }
        PlanLine line = plan.line();
        if (!line.lineId().equals(lineId)) {
            throw new ClearanceRefused(new Refusal.UnknownLine(lineId));
        }
        if (line.version() != lineVersion) {
            throw new ClearanceRefused(new Refusal.StaleLine(lineId, lineVersion, line.version()));
        }
        Dates.requireAfter(step, command.occurredOn(), Step.PLAN_APPROVED, plan.inForceSince());
        return plan;
    }
}
