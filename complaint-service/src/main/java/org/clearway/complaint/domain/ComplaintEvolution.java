package org.clearway.complaint.domain;

import static org.clearway.complaint.domain.ComplaintRules.ACCEPTANCE;
import static org.clearway.complaint.domain.ComplaintRules.DECISION_SENDING;
import static org.clearway.complaint.domain.ComplaintRules.FIRST_RESOLUTION;
import static org.clearway.complaint.domain.ComplaintRules.INTAKE_REPLY;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.clearway.complaint.domain.Complaint.Acceptance;
import org.clearway.complaint.domain.Complaint.Accepted;
import org.clearway.complaint.domain.Complaint.CarriedOut;
import org.clearway.complaint.domain.Complaint.Complexity;
import org.clearway.complaint.domain.Complaint.Decided;
import org.clearway.complaint.domain.Complaint.Decision;
import org.clearway.complaint.domain.Complaint.DecisionServed;
import org.clearway.complaint.domain.Complaint.Dialogue;
import org.clearway.complaint.domain.Complaint.Filed;
import org.clearway.complaint.domain.Complaint.Lapse;
import org.clearway.complaint.domain.Complaint.Lapsed;
import org.clearway.complaint.domain.Complaint.NotAccepted;
import org.clearway.complaint.domain.Complaint.Received;
import org.clearway.complaint.domain.Complaint.Resolvable;
import org.clearway.complaint.domain.Complaint.Service;
import org.clearway.complaint.domain.Complaint.Suspendable;
import org.clearway.complaint.domain.Complaint.Suspended;
import org.clearway.complaint.domain.Complaint.Suspension;
import org.clearway.complaint.domain.Complaint.UnderVerification;
import org.clearway.complaint.domain.Complaint.Verification;
import org.clearway.complaint.domain.Complaint.Withdrawn;
import org.clearway.complaint.domain.ComplaintEvent.AcceptanceRefused;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintAccepted;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintFiled;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintForwarded;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintLapsed;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintPartlyUpheld;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintReceived;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintRejected;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintResumed;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintSuspended;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintUpheld;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintWithdrawn;
import org.clearway.complaint.domain.ComplaintEvent.ComplexityDeclared;
import org.clearway.complaint.domain.ComplaintEvent.ContestedDecisionSuspended;
import org.clearway.complaint.domain.ComplaintEvent.ContestedDecisionSuspensionLifted;
import org.clearway.complaint.domain.ComplaintEvent.DecisionCarriedOut;
import org.clearway.complaint.domain.ComplaintEvent.DecisionReceived;
import org.clearway.complaint.domain.ComplaintEvent.DecisionSent;
import org.clearway.complaint.domain.ComplaintEvent.DialogueHeld;
import org.clearway.complaint.domain.ComplaintEvent.LapseAnnulled;
import org.clearway.complaint.domain.ComplaintEvent.LimitApproaching;
import org.clearway.complaint.domain.ComplaintEvent.LimitBreached;
import org.clearway.complaint.domain.ComplaintEvent.LimitEvent;
import org.clearway.complaint.domain.ComplaintEvent.LimitMet;
import org.clearway.complaint.domain.ComplaintEvent.LimitPaused;
import org.clearway.complaint.domain.ComplaintEvent.LimitResumed;
import org.clearway.complaint.domain.ComplaintEvent.LimitStarted;
import org.clearway.complaint.domain.ComplaintEvent.VerificationStarted;
import org.jspecify.annotations.Nullable;

/** How events change a complaint. Never refuses: what happened, happened. */
public final class ComplaintEvolution {
    private ComplaintEvolution() {}

    /** @param state null before the first event */
    public static Complaint evolve(@Nullable Complaint state, ComplaintEvent event) {
        if (event instanceof ComplaintFiled e) {
            return new Filed(new CaseFile(
                    e.about().complaintId(),
                    e.intake(),
                    e.about().holderAgency(),
                    e.occurredOn(),
                    Clocks.none(),
                    null));
        }
        Complaint before = Objects.requireNonNull(state, "nothing happens before the filing");
        return switch (event) {
            case LimitEvent e -> before.with(before.file().withClocks(clocks -> told(clocks, e)));
            case LapseAnnulled _ -> before instanceof Lapsed lapsed ? lapsed.before() : before;
            case ComplaintLapsed e -> new Lapsed((Resolvable) before, new Lapse(e.occurredOn(), e.opens()));
            case ContestedDecisionSuspended e ->
                before.with(before.file()
                        .acted(e.occurredOn())
                        .withContestedSuspension(new ContestedSuspension(e.suspendedBy(), e.occurredOn(), e.until())));
            case ContestedDecisionSuspensionLifted e -> before.with(lifted(before.file(), e));
            case DecisionCarriedOut e -> carriedOut(before, new CarriedOut(e.lineVersion(), e.occurredOn()));
            default -> acted(before, before.file().acted(event.occurredOn()), event);
        };
    }

    private static Complaint acted(Complaint before, CaseFile file, ComplaintEvent event) {
        return switch (event) {
            case ComplaintForwarded e -> new Filed(ended(file.heldBy(e.toAgency()), e, INTAKE_REPLY));
            case ComplaintReceived e -> new Received(file, e.occurredOn());
            case ComplaintAccepted e ->
                new Accepted(
                        ended(file, e, INTAKE_REPLY, ACCEPTANCE),
                        new Acceptance(e.noticeNumber(), e.occurredOn(), e.remotenessPaper(), null));
            case AcceptanceRefused e ->
                new NotAccepted(
                        ended(file, e, INTAKE_REPLY, ACCEPTANCE),
                        new NotAccepted.Notice(e.ground(), e.noticeNumber(), e.occurredOn()));
            case VerificationStarted e ->
                resolving(
                        before,
                        open -> new UnderVerification(
                                file, open.acceptance(), new Verification(e.decisionNumber(), e.occurredOn(), null)));
            case ComplexityDeclared e ->
                resolving(
                        before,
                        open -> open.with(file)
                                .with(open.acceptance()
                                        .declared(new Complexity(e.ground(), e.paper(), e.occurredOn()))));
            case DialogueHeld e -> resolving(before, open -> heard(open.with(file), e));
            case ComplaintSuspended e ->
                new Suspended(
                        ((Suspendable) before).with(file),
                        new Suspension(e.cause(), e.decisionNumber(), e.proof(), e.occurredOn()));
            case ComplaintResumed _ -> ((Suspended) before).before().with(file);
            case ComplaintUpheld e -> decided(before, file, e, Outcome.UPHELD, e.decisionNumber(), e.decidedBy());
            case ComplaintPartlyUpheld e ->
                decided(before, file, e, Outcome.PARTLY_UPHELD, e.decisionNumber(), e.decidedBy());
            case ComplaintRejected e -> decided(before, file, e, Outcome.REJECTED, e.decisionNumber(), e.decidedBy());
            case DecisionSent e -> {
                Service service = new Service(e.occurredOn(), e.receivedOn(), e.opens());
                yield ((Decided) before).served(ended(file, e, DECISION_SENDING), service);
            }
            case DecisionReceived e -> {
                DecisionServed served = (DecisionServed) before;
                yield served.with(file).with(served.service().received(e.occurredOn(), e.opens()));
            }
            case ComplaintWithdrawn e ->
                new Withdrawn(file.withClocks(clocks -> clocks.dropped(e.occurredOn())), e.paper(), e.occurredOn());
            default -> throw new IllegalStateException("evolved elsewhere: " + event);
        };
    }

    private static Clocks told(Clocks clocks, LimitEvent event) {
        String code = event.limit().code();
        return switch (event) {
            case LimitStarted e -> clocks.with(LimitClock.started(e.limit(), e.warnAt()));
            case LimitPaused e -> clocks.with(LimitClock.started(e.limit(), null));
            case LimitResumed e -> clocks.with(LimitClock.started(e.limit(), e.warnAt()));
            case LimitApproaching _ -> clocks.changed(code, clock -> clock.saying(LimitClock.Said.APPROACHING));
            case LimitBreached _ -> clocks.changed(code, clock -> clock.saying(LimitClock.Said.BREACHED));
            case LimitMet e -> clocks.changed(code, clock -> clock.ended(e.occurredOn()));
        };
    }

    /** An act ends its clocks by itself, in time or not; whether it was in time is told by an event of its own. */
    private static CaseFile ended(CaseFile file, ComplaintEvent act, String... codes) {
        CaseFile ended = file;
        for (String code : codes) {
            ended = ended.withClocks(clocks -> clocks.changed(code, clock -> clock.ended(act.occurredOn())));
        }
        return ended;
    }

    /** Only a head's lifting is a paper; the end of the period, or of the case, comes by itself. */
    private static CaseFile lifted(CaseFile file, ContestedDecisionSuspensionLifted e) {
        CaseFile free = file.withContestedSuspension(null);
        return e.reason() == LiftingReason.LIFTED_BY_HEAD ? free.acted(e.occurredOn()) : free;
    }

    /** A case that lapsed is resolved all the same, and stays lapsed until it is decided. */
    private static Complaint resolving(Complaint before, UnaryOperator<Resolvable> change) {
        return before instanceof Lapsed lapsed
                ? new Lapsed(change.apply(lapsed.before()), lapsed.lapse())
                : change.apply((Resolvable) before);
    }

    private static Resolvable heard(Resolvable open, DialogueHeld e) {
        UnderVerification verifying = (UnderVerification) open;
        Dialogue dialogue = new Dialogue(e.notifiedOn(), e.occurredOn(), e.complainantPresent(), e.minutes());
        Verification before = verifying.verification();
        return new UnderVerification(
                verifying.file(),
                verifying.acceptance(),
                new Verification(before.decisionNumber(), before.startedOn(), dialogue));
    }

    private static Decided decided(
            Complaint before, CaseFile file, ComplaintEvent e, Outcome outcome, String number, AgencyRef by) {
        Resolvable open = before instanceof Lapsed lapsed ? lapsed.before() : (Resolvable) before;
        return new Decided(
                ended(file, e, FIRST_RESOLUTION),
                open.acceptance(),
                open instanceof UnderVerification verifying ? verifying.verification() : null,
                before instanceof Lapsed lapsed ? lapsed.lapse() : null,
                new Decision(outcome, number, by, e.occurredOn(), null));
    }

    private static Complaint carriedOut(Complaint before, CarriedOut done) {
        return switch (before) {
            case Decided d -> d.with(d.decision().with(done));
            case DecisionServed d -> d.with(d.decision().with(done));
            default -> before;
        };
    }
}
