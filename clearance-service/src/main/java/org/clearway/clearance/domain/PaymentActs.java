package org.clearway.clearance.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearway.clearance.domain.LandUserEvent.CompensationPaid;

/** Payment of what the accepted version of the approved line still owes; the limit within which it must happen. */
final class PaymentActs {
    private PaymentActs() {}

    static List<LandUserEvent> pay(LandUser landUser, LandUserCommand.PayCompensation command) {
        command.authority().require(command.occurredOn());
        PlanSight plan = AnswerActs.inForce(
                Step.COMPENSATION_PAID, command, command.plan(), command.lineId(), command.lineVersion());
        plan.requireNoRevisionDue();
        PlanLine line = plan.line();
        Dates.requireAfter(
                Step.COMPENSATION_PAID,
                command.occurredOn(),
                Step.COMPENSATION_ACCEPTED,
                landUser.answer() instanceof Answer.Accepted accepted && accepted.isTo(line) ? accepted.on() : null);
        Payments before = landUser.payments();
        long due = line.amount() - before.total();
        if (due == 0 && before.lastOn() != null) {
            throw new ClearanceRefused(new Refusal.AlreadyDone(Step.COMPENSATION_PAID, before.lastOn()));
        }
        if (command.amount() != due) {
            throw new ClearanceRefused(new Refusal.AmountNotDue(command.amount(), due, line.currency()));
        }
        LandUserFile file = landUser.file();
        List<LandUserEvent> events = new ArrayList<>();
        events.add(new CompensationPaid(
                file.landUserId(),
                file.clearanceId(),
                file.projectId(),
                plan.plan().file().planId(),
                plan.plan().version(),
                line.lineId(),
                line.version(),
                command.amount(),
                line.currency(),
                before.total() + command.amount(),
                true,
                command.voucherNumber(),
                command.occurredOn()));
        Watches.open(landUser, LegalRules.PAYMENT)
                .forEach(watch -> events.add(Watches.met(file, watch, command.occurredOn())));
        return events;
    }

    /** By the law of the day the limit may be counted from the recovery decision instead; then nothing starts here. */
    static List<LandUserEvent> startLimit(
            LandUser landUser, LandUserCommand.StartPaymentLimit command, LegalRules rules) {
        LandUserFile file = landUser.file();
        Payments payments = landUser.payments();
        boolean settled = payments.settledLineVersion() >= command.lineVersion();
        // A revision that gives no more than was paid owes nothing: its clock could never be met.
        if (!settled && payments.total() >= command.amount()) {
            return List.of();
        }
        Optional<Watch> limit =
                rules.payment(LegalRules.PLAN_APPROVAL_TOOK_EFFECT, command.occurredOn(), file.compensationUnit());
        if (limit.isEmpty()) {
            return List.of();
        }
        List<LandUserEvent> events = new ArrayList<>();
        events.add(Watches.started(file, limit.get()));
        // The payment may have been recorded before the approval's event came round to this stream.
        if (settled && payments.lastOn() != null) {
            events.add(Watches.met(file, limit.get(), payments.lastOn()));
        }
        return events;
    }

    /** Under the law of 2013 the time for payment runs from the recovery decision. */
    static List<LandUserEvent> startLimitByRecovery(
            LandUser landUser, LandUserCommand.DecideRecovery command, LegalRules rules) {
        LandUserFile file = landUser.file();
        return rules
                .payment(LegalRules.RECOVERY_DECISION_TOOK_EFFECT, command.occurredOn(), file.compensationUnit())
                .stream()
                .<LandUserEvent>map(limit -> Watches.started(file, limit))
                .toList();
    }
}
