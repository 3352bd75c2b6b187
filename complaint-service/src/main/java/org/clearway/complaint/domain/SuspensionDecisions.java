package org.clearway.complaint.domain;

import static org.clearway.complaint.domain.ComplaintRules.FIRST_RESOLUTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clearway.complaint.domain.Complaint.Suspendable;
import org.clearway.complaint.domain.Complaint.Suspended;
import org.clearway.complaint.domain.ComplaintCommand.LiftContestedDecisionSuspension;
import org.clearway.complaint.domain.ComplaintCommand.ResumeComplaint;
import org.clearway.complaint.domain.ComplaintCommand.SuspendComplaint;
import org.clearway.complaint.domain.ComplaintCommand.SuspendContestedDecision;
import org.clearway.complaint.domain.ComplaintCommand.WithdrawComplaint;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintResumed;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintSuspended;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintWithdrawn;
import org.clearway.complaint.domain.ComplaintEvent.ContestedDecisionSuspended;
import org.clearway.complaint.domain.ComplaintEvent.ContestedDecisionSuspensionLifted;
import org.clearway.complaint.domain.ComplaintEvent.LimitPaused;

/** Suspending the case or the contested decision, and the complainant's withdrawal. */
final class SuspensionDecisions {
    private final ComplaintRules rules;
    private final ClockTelling clocks;

    SuspensionDecisions(ComplaintRules rules, ClockTelling clocks) {
        this.rules = rules;
        this.clocks = clocks;
    }

    /** Stops the clocks that the law lets stop, from the day of the paper. */
    List<ComplaintEvent> suspend(Complaint complaint, SuspendComplaint command) {
        LocalDate on = command.occurredOn();
        List<ComplaintEvent> events = new ArrayList<>(clocks.annulled(complaint, on));
        boolean open = complaint instanceof Suspendable || !events.isEmpty();
        if (!open) {
            throw States.wrong(complaint);
        }
        command.by().requireCompetent(complaint.file(), on);
        if (!rules.knowsSuspension(on)) {
            throw new ComplaintRefused(new Refusal.SuspensionNotLawful(on));
        }
        complaint.file().clocks().running().forEach(clock -> requireRunning(clock.limit(), on));
        CaseLinks about = complaint.file().links();
        events.add(new ComplaintSuspended(about, command.cause(), command.decisionNumber(), command.proof(), on));
        for (LimitClock clock : complaint.file().clocks().running()) {
            rules.paused(clock.limit(), on).ifPresent(limit -> events.add(new LimitPaused(about, limit, on)));
        }
        return events;
    }

    List<ComplaintEvent> resume(Complaint complaint, ResumeComplaint command) {
        if (!(complaint instanceof Suspended)) {
            throw States.wrong(complaint);
        }
        LocalDate on = command.occurredOn();
        command.by().requireCompetent(complaint.file(), on);
        CaseLinks about = complaint.file().links();
        List<ComplaintEvent> events = new ArrayList<>();
        events.add(new ComplaintResumed(about, command.decisionNumber(), on));
        complaint.file().clocks().running().stream()
                .map(LimitClock::limit)
                .filter(limit -> limit.derivation().suspended())
                .forEach(limit -> events.add(rules.resumed(about, limit, on)));
        return events;
    }

    /** Not longer than there is time to decide. */
    List<ComplaintEvent> suspendContested(Complaint complaint, SuspendContestedDecision command) {
        States.resolvable(complaint);
        LocalDate on = command.occurredOn();
        command.by().requireCompetent(complaint.file(), on);
        ContestedSuspension before = complaint.file().contestedSuspension();
        if (before != null) {
            throw new ComplaintRefused(new Refusal.ContestedDecisionAlreadySuspended(before.since()));
        }
        LegalLimit limit = complaint
                .file()
                .clocks()
                .running(FIRST_RESOLUTION)
                .orElseThrow()
                .limit();
        requireRunning(limit, on);
        LocalDate until = command.until();
        LocalDate lastDay = limit.lastDay();
        if (until != null && lastDay != null && (until.isAfter(lastDay.plusDays(1)) || !until.isAfter(on))) {
            throw new ComplaintRefused(new Refusal.ContestedSuspensionTooLong(until, lastDay.plusDays(1)));
        }
        return List.of(new ContestedDecisionSuspended(
                complaint.file().links(), command.by().actor().id(), command.decisionNumber(), until, on));
    }

    List<ComplaintEvent> liftContested(Complaint complaint, LiftContestedDecisionSuspension command) {
        command.by().requireCompetent(complaint.file(), command.occurredOn());
        if (complaint.file().contestedSuspension() == null) {
            throw new ComplaintRefused(new Refusal.ContestedDecisionNotSuspended());
        }
        return List.of(new ContestedDecisionSuspensionLifted(
                complaint.file().links(), LiftingReason.LIFTED_BY_HEAD, command.occurredOn()));
    }

    /** The complainant may withdraw at any time before the decision; then nobody waits for anything any more. */
    List<ComplaintEvent> withdraw(Complaint complaint, WithdrawComplaint command) {
        States.requirePending(complaint);
        LocalDate on = command.occurredOn();
        CaseLinks about = complaint.file().links();
        List<LimitClock> running = complaint.file().clocks().running();
        List<ComplaintEvent> events = new ArrayList<>();
        running.forEach(
                clock -> events.addAll(clocks.before(complaint, clock.limit().code(), on)));
        events.addAll(clocks.annulled(complaint, on));
        events.add(new ComplaintWithdrawn(about, command.paper(), on));
        running.forEach(
                clock -> events.addAll(clocks.ended(complaint, clock.limit().code(), on)));
        if (complaint.file().contestedSuspension() != null) {
            events.add(new ContestedDecisionSuspensionLifted(about, LiftingReason.CASE_WITHDRAWN, on));
        }
        return events;
    }

    private static void requireRunning(LegalLimit limit, LocalDate on) {
        if (!limit.inTimeOn(on)) {
            throw new ComplaintRefused(new Refusal.LimitOver(on, limit));
        }
    }
}
