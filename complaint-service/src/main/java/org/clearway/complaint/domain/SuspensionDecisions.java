package org.clearway.complaint.domain;

import static org.clearway.complaint.domain.ComplaintRules.ACCEPTANCE;
import static org.clearway.complaint.domain.ComplaintRules.FIRST_RESOLUTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clearway.complaint.domain.Complaint.Received;
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
        own(complaint).ifPresent(clock -> requireRunning(clock.limit(), on));
        CaseLinks about = complaint.file().links();
        events.add(new ComplaintSuspended(about, command.cause(), command.decisionNumber(), command.proof(), on));
        complaint.file().clocks().running().stream()
                .map(LimitClock::limit)
                .filter(limit -> limit.inTimeOn(on))
                .forEach(limit ->
                        rules.paused(limit, on).ifPresent(paused -> events.add(new LimitPaused(about, paused, on))));
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

    /** Not longer than there is time to decide, also where the paper names no day. */
    List<ComplaintEvent> suspendContested(Complaint complaint, SuspendContestedDecision command) {
        States.resolvable(complaint);
        LocalDate on = command.occurredOn();
        command.by().requireCompetent(complaint.file(), on);
        ContestedSuspension before = complaint.file().contestedSuspension();
        if (before != null && !before.isOverOn(on)) {
            throw new ComplaintRefused(new Refusal.ContestedDecisionAlreadySuspended(before.since()));
        }
        LegalLimit limit = complaint
                .file()
                .clocks()
                .running(FIRST_RESOLUTION)
                .orElseThrow()
                .limit();
        requireRunning(limit, on);
        LocalDate latest = Objects.requireNonNull(limit.lastDay(), "a resolvable case is not suspended")
                .plusDays(1);
        LocalDate until = command.until() == null ? latest : command.until();
        if (until.isAfter(latest) || !until.isAfter(on)) {
            throw new ComplaintRefused(new Refusal.ContestedSuspensionTooLong(until, latest));
        }
        List<ComplaintEvent> events = new ArrayList<>(clocks.freed(complaint, on));
        events.add(new ContestedDecisionSuspended(
                complaint.file().links(), command.by().actor().id(), command.decisionNumber(), until, on));
        return events;
    }

    List<ComplaintEvent> liftContested(Complaint complaint, LiftContestedDecisionSuspension command) {
        command.by().requireCompetent(complaint.file(), command.occurredOn());
        ContestedSuspension suspension = complaint.file().contestedSuspension();
        if (suspension == null || suspension.isOverOn(command.occurredOn())) {
            throw new ComplaintRefused(new Refusal.ContestedDecisionNotSuspended());
        }
        return List.of(new ContestedDecisionSuspensionLifted(
                complaint.file().links(), LiftingReason.LIFTED_BY_HEAD, command.occurredOn()));
    }

    /**
     * The complainant may withdraw at any time before the decision; then nobody waits for anything any more. The
     * withdrawal ends the clocks, and meets none of them.
     */
    List<ComplaintEvent> withdraw(Complaint complaint, WithdrawComplaint command) {
        States.requirePending(complaint);
        LocalDate on = command.occurredOn();
        CaseLinks about = complaint.file().links();
        List<ComplaintEvent> events = new ArrayList<>(clocks.freed(complaint, on));
        complaint
                .file()
                .clocks()
                .running()
                .forEach(clock ->
                        events.addAll(clocks.before(complaint, clock.limit().code(), on)));
        events.addAll(clocks.annulled(complaint, on));
        events.add(new ComplaintWithdrawn(about, command.paper(), on));
        events.addAll(clocks.freedBy(complaint, LiftingReason.CASE_WITHDRAWN, on));
        return events;
    }

    /** The clock of the state itself; the intake reply runs beside it, and is no reason to refuse. */
    private static Optional<LimitClock> own(Complaint complaint) {
        return complaint.file().clocks().running(complaint instanceof Received ? ACCEPTANCE : FIRST_RESOLUTION);
    }

    private static void requireRunning(LegalLimit limit, LocalDate on) {
        if (!limit.inTimeOn(on)) {
            throw new ComplaintRefused(new Refusal.LimitOver(on, limit));
        }
    }
}
