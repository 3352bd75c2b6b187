package org.clearway.clearance.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clearway.clearance.domain.LandUserEvent.RecoveryCancelled;
import org.clearway.clearance.domain.LandUserEvent.RecoveryDecided;
import org.clearway.legalclock.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The recovery decision and its guards (invariants 2, 4 and 13): delivered and still valid notice, the full wait unless
 * all concerned agree, an approved plan except in the cases of the law, a trigger, persuasion after a refusal, and no
 * suspension. A complaint that only waits for its answer blocks nothing.
 */
final class RecoveryActs {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RecoveryActs() {}

    static List<LandUserEvent> decide(LandUser landUser, LandUserCommand.DecideRecovery command, LegalRules rules) {
        AgencyRef decider = command.authority().require(command.occurredOn());
        Recovery before = landUser.recovery();
        if (before != null) {
            throw new ClearanceRefused(new Refusal.AlreadyDone(Step.RECOVERY_DECIDED, before.decidedOn()));
        }
        Notice.Delivery delivery = requireValidNotice(landUser, command);
        requireWaited(delivery, command);
        Suspension.requireNone(command.suspensions(), command.occurredOn());
        PlanSight plan = requirePlan(command, rules);
        RecoveryTriggers.require(landUser, plan.line(), command);
        requirePersuasion(landUser, command);
        LandUserFile file = landUser.file();
        boolean approved = plan.plan().approval() != null;
        List<LandUserEvent> events = new ArrayList<>();
        events.add(new RecoveryDecided(
                file.landUserId(),
                file.clearanceId(),
                file.projectId(),
                decider,
                command.authority().basis(),
                command.decisionNumber(),
                command.trigger(),
                command.triggerPaper(),
                command.earlyAgreement(),
                command.earlyRecovery(),
                approved ? plan.plan().file().planId() : null,
                approved ? plan.plan().version() : null,
                delivery.waits(),
                command.occurredOn()));
        Watches.open(landUser, LegalRules.NOTICE_VALIDITY)
                .filter(watch -> !command.occurredOn().isAfter(watch.limit().lastDay()))
                .forEach(watch -> events.add(Watches.met(file, watch, command.occurredOn())));
        events.addAll(PaymentActs.startLimitByRecovery(landUser, command, rules));
        return events;
    }

    /** A person recalls the decision; no clock and no complaint does it by itself. */
    static List<LandUserEvent> cancel(LandUser landUser, LandUserCommand.CancelRecovery command) {
        AgencyRef canceller = command.authority().require(command.occurredOn());
        Recovery recovery = landUser.recovery();
        if (recovery == null) {
            throw new ClearanceRefused(new Refusal.StepMissing(Step.RECOVERY_CANCELLED, Step.RECOVERY_DECIDED));
        }
        LocalDate day = command.occurredOn();
        Dates.requireNotBefore(Step.RECOVERY_CANCELLED, day, Step.RECOVERY_DECIDED, recovery.decidedOn());
        List<UnlawfulRecovery> answered = UnlawfulRecovery.standing(landUser, command.unlawful());
        answered.forEach(unlawful ->
                Dates.requireNotBefore(Step.RECOVERY_CANCELLED, day, Step.RECOVERY_FOUND_UNLAWFUL, unlawful.foundOn()));
        LandUserFile file = landUser.file();
        return List.of(new RecoveryCancelled(
                file.landUserId(),
                file.clearanceId(),
                file.projectId(),
                canceller,
                command.authority().basis(),
                command.decisionNumber(),
                recovery.decisionNumber(),
                answered.stream().map(UnlawfulRecovery::complaint).toList(),
                day));
    }

    private static Notice.Delivery requireValidNotice(LandUser landUser, LandUserCommand.DecideRecovery command) {
        Notice notice = landUser.notice();
        if (notice == null) {
            throw new ClearanceRefused(new Refusal.StepMissing(Step.RECOVERY_DECIDED, Step.NOTICE_ISSUED));
        }
        Notice.Delivery delivery = notice.delivery();
        if (delivery == null) {
            throw new ClearanceRefused(new Refusal.StepMissing(Step.RECOVERY_DECIDED, Step.NOTICE_DELIVERED));
        }
        LocalDate day = command.occurredOn();
        // Of a notice issued again the delivery is the first one's, so its own day counts too.
        Dates.requireNotBefore(Step.RECOVERY_DECIDED, day, Step.NOTICE_ISSUED, notice.issuedOn());
        Dates.requireNotBefore(Step.RECOVERY_DECIDED, day, Step.NOTICE_DELIVERED, delivery.deliveredOn());
        if (day.isAfter(notice.validity().lastDay())) {
            throw new ClearanceRefused(new Refusal.NoticeExpired(day, notice.validity()));
        }
        return delivery;
    }

    private static void requireWaited(Notice.Delivery delivery, LandUserCommand.DecideRecovery command) {
        EarlyAgreement agreement = command.earlyAgreement();
        if (agreement == null) {
            Dates.requireWaited(Step.RECOVERY_DECIDED, command.occurredOn(), delivery.longestWait());
        } else {
            Dates.requireNotBefore(
                    Step.RECOVERY_DECIDED, command.occurredOn(), Step.EARLY_RECOVERY_AGREED, agreement.agreedOn());
        }
    }

    private static PlanSight requirePlan(LandUserCommand.DecideRecovery command, LegalRules rules) {
        PlanSight plan = command.plan();
        PlanApproval approval = plan == null ? null : plan.plan().approval();
        if (plan != null && approval != null) {
            Dates.requireNotBefore(
                    Step.RECOVERY_DECIDED, command.occurredOn(), Step.PLAN_APPROVED, approval.effectiveOn());
            plan.requireNoRevisionDue();
            return plan;
        }
        EarlyRecovery early = command.earlyRecovery();
        if (early == null) {
            throw new ClearanceRefused(new Refusal.StepMissing(Step.RECOVERY_DECIDED, Step.PLAN_APPROVED));
        }
        return requireEarly(command, plan, early, rules);
    }

    private static PlanSight requireEarly(
            LandUserCommand.DecideRecovery command, @Nullable PlanSight plan, EarlyRecovery early, LegalRules rules) {
        LocalDate day = command.occurredOn();
        // Both grounds came into the law together with the quorum: where it has no quorum, it has neither.
        Rule quorum = rules.quorum(day).orElse(null);
        if (quorum == null || plan == null || plan.plan().lines().needResettlement()) {
            throw new ClearanceRefused(new Refusal.EarlyRecoveryNotLawful(early.ground(), day));
        }
        Dates.requireAfter(
                Step.RECOVERY_DECIDED, day, Step.POSTING_ENDED, plan.plan().postingEndedOn());
        plan.requireNoRevisionDue();
        if (early.ground() == EarlyGround.QUORUM_CERTIFIED) {
            requireQuorum(command, plan.plan(), quorum);
        }
        return plan;
    }

    private static void requireQuorum(LandUserCommand.DecideRecovery command, CompensationPlan plan, Rule quorum) {
        // The count is frozen when the posting ends (invariant 15): nobody may be counted after that.
        LocalDate fixedOn = command.listFixedOn();
        LocalDate frozenOn = plan.postingEndedOn();
        if (fixedOn == null || frozenOn == null || fixedOn.isAfter(frozenOn)) {
            throw new ClearanceRefused(new Refusal.StepMissing(Step.RECOVERY_DECIDED, Step.LIST_FIXED));
        }
        Consultation consultation = plan.consultation();
        if (consultation == null) {
            throw new ClearanceRefused(new Refusal.StepMissing(Step.RECOVERY_DECIDED, Step.CONSULTATION_HELD));
        }
        // Rounded down: a share is never shown or compared as higher than it is.
        BigDecimal share = BigDecimal.valueOf(consultation.agree())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(command.countedLandUsers()), 4, RoundingMode.DOWN);
        if (!LegalRules.isReached(quorum, share)) {
            throw new ClearanceRefused(new Refusal.QuorumNotReached(share, LimitRule.of(quorum)));
        }
    }

    private static void requirePersuasion(LandUser landUser, LandUserCommand.DecideRecovery command) {
        if (!(landUser.answer() instanceof Answer.Refused refused)) {
            return;
        }
        Persuasion persuasion = landUser.persuasion();
        if (persuasion == null || persuasion.endedOn().isBefore(refused.on())) {
            throw new ClearanceRefused(new Refusal.StepMissing(Step.RECOVERY_DECIDED, Step.PERSUASION_HELD));
        }
        Dates.requireWaited(Step.RECOVERY_DECIDED, command.occurredOn(), persuasion.waitAfter());
    }
}
