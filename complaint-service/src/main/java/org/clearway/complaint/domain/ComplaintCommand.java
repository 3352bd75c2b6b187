package org.clearway.complaint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody, or another service's event, asks of a complaint. {@code occurredOn} is the date on the paper. */
public sealed interface ComplaintCommand {
    LocalDate occurredOn();

    /** Somebody of an agency does it. */
    sealed interface Act extends ComplaintCommand {
        Authority by();
    }

    /** @param by the agency whose desk takes it in */
    record FileComplaint(
            ComplaintId id,
            Agency by,
            PersonRef complainant,
            @Nullable Mandate onBehalf,
            Channel channel,
            Contested contested,
            LocalDate occurredOn)
            implements ComplaintCommand {}

    record ReceiveComplaint(Authority by, LocalDate occurredOn) implements Act {}

    /** @param remotenessPaper the finding that the place is remote; null = not remote */
    record AcceptComplaint(
            Authority by, String noticeNumber, @Nullable String remotenessPaper, LocalDate occurredOn) implements Act {}

    record RefuseAcceptance(Authority by, RefusalGround ground, String noticeNumber, LocalDate occurredOn)
            implements Act {}

    record ForwardComplaint(Authority by, Agency to, ForwardingReason reason, String noticeNumber, LocalDate occurredOn)
            implements Act {}

    record StartVerification(Authority by, String decisionNumber, LocalDate occurredOn) implements Act {}

    /** @param measured number of places or contents, where the ground counts them */
    record DeclareComplexity(
            Authority by,
            @Nullable ComplexityGround ground,
            @Nullable Integer measured,
            String paper,
            LocalDate occurredOn)
            implements Act {}

    record HoldDialogue(
            Authority by, LocalDate notifiedOn, boolean complainantPresent, String minutes, LocalDate occurredOn)
            implements Act {}

    /** @param until first day on which it no longer holds; null = as long as there is time to decide */
    record SuspendContestedDecision(
            Authority by, String decisionNumber, @Nullable LocalDate until, LocalDate occurredOn) implements Act {}

    record LiftContestedDecisionSuspension(Authority by, LocalDate occurredOn) implements Act {}

    record SuspendComplaint(
            Authority by, SuspensionCause cause, String decisionNumber, String proof, LocalDate occurredOn)
            implements Act {}

    record ResumeComplaint(Authority by, String decisionNumber, LocalDate occurredOn) implements Act {}

    record DecideComplaint(Authority by, Outcome outcome, String decisionNumber, LocalDate occurredOn) implements Act {}

    record SendDecision(Authority by, @Nullable LocalDate receivedOn, LocalDate occurredOn) implements Act {}

    /**
     * @param proof number of the paper that proves the receipt
     * @param occurredOn when the complainant received the decision
     */
    record ProveReceipt(Authority by, String proof, LocalDate occurredOn) implements Act {}

    record WithdrawComplaint(Authority by, String paper, LocalDate occurredOn) implements Act {}

    /** The plan line was revised because of this complaint. */
    record CarryOutDecision(int lineVersion, LocalDate occurredOn) implements ComplaintCommand {}
}
