package org.clearway.complaint.domain;

import static org.clearway.complaint.domain.ComplaintRules.DECISION_SENDING;
import static org.clearway.complaint.domain.ComplaintRules.FIRST_RESOLUTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearway.complaint.domain.Complaint.Accepted;
import org.clearway.complaint.domain.Complaint.Decided;
import org.clearway.complaint.domain.Complaint.Decision;
import org.clearway.complaint.domain.Complaint.DecisionServed;
import org.clearway.complaint.domain.Complaint.Resolvable;
import org.clearway.complaint.domain.Complaint.UnderVerification;
import org.clearway.complaint.domain.ComplaintCommand.CarryOutDecision;
import org.clearway.complaint.domain.ComplaintCommand.DecideComplaint;
import org.clearway.complaint.domain.ComplaintCommand.DeclareComplexity;
import org.clearway.complaint.domain.ComplaintCommand.HoldDialogue;
import org.clearway.complaint.domain.ComplaintCommand.ProveReceipt;
import org.clearway.complaint.domain.ComplaintCommand.SendDecision;
import org.clearway.complaint.domain.ComplaintCommand.StartVerification;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintPartlyUpheld;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintRejected;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintUpheld;
import org.clearway.complaint.domain.ComplaintEvent.ComplexityDeclared;
import org.clearway.complaint.domain.ComplaintEvent.DecisionCarriedOut;
import org.clearway.complaint.domain.ComplaintEvent.DecisionReceived;
import org.clearway.complaint.domain.ComplaintEvent.DecisionSent;
import org.clearway.complaint.domain.ComplaintEvent.DialogueHeld;
import org.clearway.complaint.domain.ComplaintEvent.VerificationStarted;
import org.clearway.legalclock.Limit;
import org.jspecify.annotations.Nullable;

/** From acceptance to the decision, its service and its execution. */
final class ResolutionDecisions {
    private final ComplaintRules rules;
    private final ClockTelling clocks;

    ResolutionDecisions(ComplaintRules rules, ClockTelling clocks) {
        this.rules = rules;
        this.clocks = clocks;
    }

    List<ComplaintEvent> verify(Complaint complaint, StartVerification command) {
        Resolvable resolvable = States.resolvable(complaint);
        if (!(resolvable instanceof Accepted)) {
            throw States.wrong(resolvable);
        }
        command.by().requireCompetent(complaint.file(), command.occurredOn());
        return List.of(
                new VerificationStarted(complaint.file().links(), command.decisionNumber(), command.occurredOn()));
    }

    List<ComplaintEvent> declareComplex(Complaint complaint, DeclareComplexity command) {
        Resolvable resolvable = States.resolvable(complaint);
        LocalDate on = command.occurredOn();
        command.by().requireCompetent(complaint.file(), on);
        requireComplex(resolvable, command);
        LegalLimit limit = runningResolution(complaint);
        if (!limit.inTimeOn(on)) {
            throw new ComplaintRefused(new Refusal.LimitOver(on, limit));
        }
        CaseLinks about = complaint.file().links();
        List<ComplaintEvent> events = new ArrayList<>(clocks.annulled(complaint, on));
        events.add(new ComplexityDeclared(about, command.ground(), command.paper(), on));
        events.add(rules.complexResolution(about, limit, resolvable.acceptance().remote(), on));
        return events;
    }

    List<ComplaintEvent> dialogue(Complaint complaint, HoldDialogue command) {
        States.underVerification(complaint);
        LocalDate on = command.occurredOn();
        command.by().requireCompetent(complaint.file(), on);
        if (command.notifiedOn().isAfter(on)) {
            throw new ComplaintRefused(new Refusal.BeforeLastAct(on, command.notifiedOn()));
        }
        rules.dialogueNotice(command.notifiedOn(), on).ifPresent(wait -> requireWaited(wait, on));
        return List.of(new DialogueHeld(
                complaint.file().links(), command.notifiedOn(), command.complainantPresent(), command.minutes(), on));
    }

    /** Only a head of the competent agency decides, after verification; claim and finding differ unless all is upheld. */
    List<ComplaintEvent> decide(Complaint complaint, DecideComplaint command) {
        LocalDate on = command.occurredOn();
        UnderVerification verifying = States.underVerification(complaint);
        command.by().requireCompetent(complaint.file(), on);
        if (command.outcome() != Outcome.UPHELD && verifying.verification().dialogue() == null) {
            throw new ComplaintRefused(new Refusal.DialogueMissing(command.outcome()));
        }
        CaseLinks about = complaint.file().links();
        List<ComplaintEvent> events = new ArrayList<>(clocks.freed(complaint, on));
        events.addAll(clocks.before(complaint, FIRST_RESOLUTION, on));
        events.addAll(clocks.annulled(complaint, on));
        events.add(decided(about, command));
        events.addAll(clocks.ended(complaint, FIRST_RESOLUTION, on));
        events.addAll(clocks.freedBy(complaint, LiftingReason.CASE_DECIDED, on));
        events.add(rules.decisionSending(about, verifying.acceptance(), on));
        return events;
    }

    List<ComplaintEvent> send(Complaint complaint, SendDecision command) {
        Decided decided = States.decided(complaint);
        LocalDate on = command.occurredOn();
        LocalDate receivedOn = command.receivedOn();
        if (receivedOn != null && receivedOn.isBefore(on)) {
            throw new ComplaintRefused(new Refusal.ReceivedBeforeSent(receivedOn, on));
        }
        List<NextRight> opens = receivedOn == null ? List.of() : rules.nextRights(receivedOn, decided.acceptance());
        List<ComplaintEvent> events = new ArrayList<>(clocks.before(complaint, DECISION_SENDING, on));
        events.add(new DecisionSent(complaint.file().links(), receivedOn, opens, on));
        events.addAll(clocks.ended(complaint, DECISION_SENDING, on));
        return events;
    }

    /** The proof comes back after the sending, and once. */
    List<ComplaintEvent> received(Complaint complaint, ProveReceipt command) {
        DecisionServed served = States.served(complaint);
        LocalDate before = served.service().receivedOn();
        if (before != null) {
            throw new ComplaintRefused(new Refusal.ReceiptAlreadyProven(before));
        }
        LocalDate on = command.occurredOn();
        List<NextRight> opens = rules.nextRights(on, served.acceptance());
        return List.of(new DecisionReceived(complaint.file().links(), command.proof(), opens, on));
    }

    /** A revision that follows from no decision in the complainant's favour carries nothing out. */
    List<ComplaintEvent> carryOut(Complaint complaint, CarryOutDecision command) {
        return decision(complaint)
                .filter(decision -> decision.outcome() != Outcome.REJECTED && decision.carriedOut() == null)
                .<List<ComplaintEvent>>map(decision -> List.of(
                        new DecisionCarriedOut(complaint.file().links(), command.lineVersion(), command.occurredOn())))
                .orElse(List.of());
    }

    private static Optional<Decision> decision(Complaint complaint) {
        return switch (complaint) {
            case Decided decided -> Optional.of(decided.decision());
            case DecisionServed served -> Optional.of(served.decision());
            default -> Optional.empty();
        };
    }

    private static ComplaintEvent decided(CaseLinks about, DecideComplaint command) {
        AgencyRef by = command.by().actor().id();
        return switch (command.outcome()) {
            case UPHELD -> new ComplaintUpheld(about, command.decisionNumber(), by, command.occurredOn());
            case PARTLY_UPHELD -> new ComplaintPartlyUpheld(about, command.decisionNumber(), by, command.occurredOn());
            case REJECTED -> new ComplaintRejected(about, command.decisionNumber(), by, command.occurredOn());
        };
    }

    private void requireComplex(Resolvable resolvable, DeclareComplexity command) {
        Complaint.Complexity before = resolvable.acceptance().complexity();
        if (before != null) {
            throw new ComplaintRefused(new Refusal.AlreadyComplex(before.declaredOn()));
        }
        ComplexityGround ground = command.ground();
        LocalDate acceptedOn = resolvable.acceptance().acceptedOn();
        if (ground != null) {
            requireReached(ground, command.measured(), acceptedOn);
        } else if (rules.knowsComplexityGrounds(acceptedOn)) {
            throw new ComplaintRefused(new Refusal.ComplexityGroundMissing(command.occurredOn()));
        }
    }

    private void requireReached(ComplexityGround ground, @Nullable Integer measured, LocalDate acceptedOn) {
        int count = measured == null ? 0 : measured;
        rules.complexityThreshold(ground, acceptedOn)
                .filter(threshold -> !ComplaintRules.isReached(threshold, count))
                .ifPresent(threshold -> {
                    throw new ComplaintRefused(new Refusal.ComplexityNotReached(
                            ground, count, threshold.amount().intValueExact(), threshold.legalBasis()));
                });
    }

    private static void requireWaited(Limit wait, LocalDate on) {
        LocalDate earliest = wait.earliestLawfulDay().orElseThrow();
        if (on.isBefore(earliest)) {
            throw new ComplaintRefused(new Refusal.DialogueTooEarly(on, earliest, LegalLimit.of(wait)));
        }
    }

    private static LegalLimit runningResolution(Complaint complaint) {
        return complaint.file().clocks().running(FIRST_RESOLUTION).orElseThrow().limit();
    }
}
