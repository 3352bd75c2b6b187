package org.clearway.complaint.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.clearway.complaint.domain.ComplaintCommand.AcceptComplaint;
import org.clearway.complaint.domain.ComplaintCommand.CarryOutDecision;
import org.clearway.complaint.domain.ComplaintCommand.DecideComplaint;
import org.clearway.complaint.domain.ComplaintCommand.DeclareComplexity;
import org.clearway.complaint.domain.ComplaintCommand.FileComplaint;
import org.clearway.complaint.domain.ComplaintCommand.ForwardComplaint;
import org.clearway.complaint.domain.ComplaintCommand.HoldDialogue;
import org.clearway.complaint.domain.ComplaintCommand.LiftContestedDecisionSuspension;
import org.clearway.complaint.domain.ComplaintCommand.ProveReceipt;
import org.clearway.complaint.domain.ComplaintCommand.ReceiveComplaint;
import org.clearway.complaint.domain.ComplaintCommand.RefuseAcceptance;
import org.clearway.complaint.domain.ComplaintCommand.ResumeComplaint;
import org.clearway.complaint.domain.ComplaintCommand.SendDecision;
import org.clearway.complaint.domain.ComplaintCommand.StartVerification;
import org.clearway.complaint.domain.ComplaintCommand.SuspendComplaint;
import org.clearway.complaint.domain.ComplaintCommand.SuspendContestedDecision;
import org.clearway.complaint.domain.ComplaintCommand.WithdrawComplaint;
import org.jspecify.annotations.Nullable;

/** Decides what a command leads to: events, or a refusal. Pure; asks no clock and no database. */
public final class ComplaintDecider {
    private final ClockTelling clocks;
    private final IntakeDecisions intake;
    private final ResolutionDecisions resolution;
    private final SuspensionDecisions suspension;

    public ComplaintDecider(ComplaintRules rules) {
        clocks = new ClockTelling(rules);
        intake = new IntakeDecisions(rules, clocks);
        resolution = new ResolutionDecisions(rules, clocks);
        suspension = new SuspensionDecisions(rules, clocks);
    }

    /**
     * @param state null for a complaint that does not exist yet, which only {@link FileComplaint} can begin
     * @return nothing when the command changes nothing
     * @throws ComplaintRefused with the reason as data
     */
    public List<ComplaintEvent> decide(@Nullable Complaint state, ComplaintCommand command) {
        if (command instanceof FileComplaint file) {
            return intake.file(file);
        }
        Complaint complaint = Objects.requireNonNull(state, "no such complaint");
        if (command instanceof ComplaintCommand.Act act) {
            act.by().requireHolder(complaint.file().holder(), act.occurredOn());
            complaint.file().requireInOrder(act.occurredOn());
        }
        return switch (command) {
            case FileComplaint c -> throw new IllegalStateException("handled above: " + c);
            case ReceiveComplaint c -> intake.receive(complaint, c);
            case AcceptComplaint c -> intake.accept(complaint, c);
            case RefuseAcceptance c -> intake.refuse(complaint, c);
            case ForwardComplaint c -> intake.forward(complaint, c);
            case StartVerification c -> resolution.verify(complaint, c);
            case DeclareComplexity c -> resolution.declareComplex(complaint, c);
            case HoldDialogue c -> resolution.dialogue(complaint, c);
            case DecideComplaint c -> resolution.decide(complaint, c);
            case SendDecision c -> resolution.send(complaint, c);
            case ProveReceipt c -> resolution.received(complaint, c);
            case CarryOutDecision c -> resolution.carryOut(complaint, c);
            case SuspendComplaint c -> suspension.suspend(complaint, c);
            case ResumeComplaint c -> suspension.resume(complaint, c);
            case SuspendContestedDecision c -> suspension.suspendContested(complaint, c);
            case LiftContestedDecisionSuspension c -> suspension.liftContested(complaint, c);
            case WithdrawComplaint c -> suspension.withdraw(complaint, c);
        };
    }

    /** The next moment at which the case wants to be looked at; null = none. */
    public @Nullable Instant nextMoment(Complaint complaint) {
        return clocks.next(complaint);
    }

    /** What the clocks of the case say at this moment. */
    public List<ComplaintEvent> due(Complaint complaint, Instant now) {
        return clocks.due(complaint, now);
    }
}
