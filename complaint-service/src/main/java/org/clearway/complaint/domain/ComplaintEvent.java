package org.clearway.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a complaint; the records are the facts on the wire, without personal data.
 *
 * <p>Each nests the case's links in {@code about}. The {@code get} methods put them beside it on the wire as well, where
 * others look for {@code complaintId}, {@code projectId} and {@code holderAgency}: JSON is written from getters too.
 */
public sealed interface ComplaintEvent {
    CaseLinks about();

    /** Legal date, as on the paper. */
    LocalDate occurredOn();

    default ComplaintId getComplaintId() {
        return about().complaintId();
    }

    default AgencyRef getHolderAgency() {
        return about().holderAgency();
    }

    default @Nullable ProjectRef getProjectId() {
        return about().projectId();
    }

    default @Nullable ClearanceRef getClearanceId() {
        return about().clearanceId();
    }

    default @Nullable PlanRef getPlanId() {
        return about().planId();
    }

    default @Nullable PlanLineRef getLineId() {
        return about().lineId();
    }

    default @Nullable LandUserRef getLandUserId() {
        return about().landUserId();
    }

    default @Nullable ParcelRef getParcelId() {
        return about().parcelId();
    }

    /** A legal clock of the case did something. */
    sealed interface LimitEvent extends ComplaintEvent {
        LegalLimit limit();
    }

    record ComplaintFiled(CaseLinks about, Intake intake, LocalDate occurredOn) implements ComplaintEvent {}

    record ComplaintReceived(CaseLinks about, LocalDate occurredOn) implements ComplaintEvent {}

    /** @param remotenessPaper the finding that the place is remote; null = not remote */
    record ComplaintAccepted(
            CaseLinks about, String noticeNumber, @Nullable String remotenessPaper, LocalDate occurredOn)
            implements ComplaintEvent {}

    record AcceptanceRefused(CaseLinks about, RefusalGround ground, String noticeNumber, LocalDate occurredOn)
            implements ComplaintEvent {}

    record ComplaintForwarded(
            CaseLinks about, AgencyRef toAgency, ForwardingReason reason, String noticeNumber, LocalDate occurredOn)
            implements ComplaintEvent {}

    record VerificationStarted(CaseLinks about, String decisionNumber, LocalDate occurredOn)
            implements ComplaintEvent {}

    record ComplexityDeclared(CaseLinks about, @Nullable ComplexityGround ground, String paper, LocalDate occurredOn)
            implements ComplaintEvent {}

    record DialogueHeld(
            CaseLinks about, LocalDate notifiedOn, boolean complainantPresent, String minutes, LocalDate occurredOn)
            implements ComplaintEvent {}

    /** @param until first day on which it no longer holds; null only in old events: until it is lifted */
    record ContestedDecisionSuspended(
            CaseLinks about,
            AgencyRef suspendedBy,
            String decisionNumber,
            @Nullable LocalDate until,
            LocalDate occurredOn)
            implements ComplaintEvent {}

    record ContestedDecisionSuspensionLifted(CaseLinks about, LiftingReason reason, LocalDate occurredOn)
            implements ComplaintEvent {}

    record ComplaintSuspended(
            CaseLinks about, SuspensionCause cause, String decisionNumber, String proof, LocalDate occurredOn)
            implements ComplaintEvent {}

    record ComplaintResumed(CaseLinks about, String decisionNumber, LocalDate occurredOn) implements ComplaintEvent {}

    record ComplaintUpheld(CaseLinks about, String decisionNumber, AgencyRef decidedBy, LocalDate occurredOn)
            implements ComplaintEvent {}

    record ComplaintPartlyUpheld(CaseLinks about, String decisionNumber, AgencyRef decidedBy, LocalDate occurredOn)
            implements ComplaintEvent {}

    record ComplaintRejected(CaseLinks about, String decisionNumber, AgencyRef decidedBy, LocalDate occurredOn)
            implements ComplaintEvent {}

    /** @param receivedOn when the complainant received it, where proof of that came back: then the next rights run */
    record DecisionSent(CaseLinks about, @Nullable LocalDate receivedOn, List<NextRight> opens, LocalDate occurredOn)
            implements ComplaintEvent {}

    /**
     * Proof came back that the complainant has the decision: the next rights run from that day.
     *
     * @param proof number of the paper that proves it
     * @param occurredOn when the complainant received it
     */
    record DecisionReceived(CaseLinks about, String proof, List<NextRight> opens, LocalDate occurredOn)
            implements ComplaintEvent {}

    /**
     * The time passed without a decision.
     *
     * @param dutyToDecideStays always true: silence decides nothing
     */
    record ComplaintLapsed(
            CaseLinks about, LegalLimit limit, List<NextRight> opens, boolean dutyToDecideStays, LocalDate occurredOn)
            implements ComplaintEvent {}

    /** An act dated within the time was entered after it: there was no silence. */
    record LapseAnnulled(CaseLinks about, LocalDate lapsedOn, LocalDate actOn, LocalDate occurredOn)
            implements ComplaintEvent {}

    record ComplaintWithdrawn(CaseLinks about, String paper, LocalDate occurredOn) implements ComplaintEvent {}

    /** The plan line was revised as the decision asks. */
    record DecisionCarriedOut(CaseLinks about, int lineVersion, LocalDate occurredOn) implements ComplaintEvent {}

    /** @param replacesRule the rule row that counted before, where the limit was counted anew by another */
    record LimitStarted(
            CaseLinks about,
            LegalLimit limit,
            @Nullable Instant warnAt,
            @Nullable String replacesRule,
            LocalDate occurredOn)
            implements LimitEvent {}

    record LimitApproaching(CaseLinks about, LegalLimit limit, LocalDate occurredOn) implements LimitEvent {}

    /** @param recordedLate the act was in time by its legal date, but entered after the breach was said */
    record LimitMet(CaseLinks about, LegalLimit limit, boolean recordedLate, LocalDate occurredOn)
            implements LimitEvent {}

    record LimitBreached(CaseLinks about, LegalLimit limit, LocalDate occurredOn) implements LimitEvent {}

    record LimitPaused(CaseLinks about, LegalLimit limit, LocalDate occurredOn) implements LimitEvent {}

    record LimitResumed(
            CaseLinks about, LegalLimit limit, @Nullable Instant warnAt, LocalDate occurredOn) implements LimitEvent {}
}
