package org.clearway.complaint.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The closed catalogue of what is refused here, as data. What a client is told about it is the web adapter's business;
 * {@code field} is the path of the request's field that is at fault.
 */
public sealed interface Refusal {
    /** No such agency has reached the copy of the register. */
    record UnknownAgency(String field, AgencyRef agency) implements Refusal {}

    /** The agency did not exist on the day of the act. */
    record AgencyNotValid(
            String field,
            AgencyRef agency,
            LocalDate day,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) implements Refusal {}

    /** The competence data name nobody who may resolve a complaint about this author on that day: nobody is guessed. */
    record CompetenceUnknown(AgencyRef author, LocalDate day) implements Refusal {}

    /** A body of the Party directs and inspects, and never decides (invariant 4). */
    record PartyBodyNeverDecides(AgencyRef agency) implements Refusal {}

    /** The case lies in the hands of another agency. */
    record NotTheHolder(AgencyRef holder) implements Refusal {}

    /** The case is to be forwarded to the agency that holds it. */
    record AlreadyTheHolder(AgencyRef agency) implements Refusal {}

    /** Others may resolve this complaint on that day; it is to be forwarded to one of them. */
    record NotCompetent(AgencyRef agency, Set<AgencyRef> competent) implements Refusal {}

    /** The plan has no such line, as far as its events have come here. */
    record UnknownPlanLine(PlanRef planId, PlanLineRef lineId) implements Refusal {}

    /** A draft is no decision yet: it is open to comments, not to complaints. */
    record PlanNotApproved(PlanRef planId, int version) implements Refusal {}

    /** No such project has reached the copy here. */
    record UnknownProject(String field, ProjectRef projectId) implements Refusal {}

    /** No such land user has reached the copy here. */
    record UnknownLandUser(String field, LandUserRef landUserId) implements Refusal {}

    /** No recovery of this land user's land is known here. */
    record UnknownRecovery(LandUserRef landUserId) implements Refusal {}

    /** The land user, or the line, has no such parcel. */
    record UnknownParcel(ParcelRef parcelId) implements Refusal {}

    /** The contested decision became known before it was made. */
    record KnownBeforeDecided(LocalDate knownOn, LocalDate decidedOn) implements Refusal {}

    /** The act does not belong to the state that the complaint is in. */
    record NotInThisState(State state) implements Refusal {}

    /** The case is closed, and nothing more is done in it. */
    record AlreadyClosed(LocalDate closedOn) implements Refusal {}

    /** Only what was accepted is concluded. */
    record NotAcceptedYet() implements Refusal {}

    /** There is a decision, and a second one has no meaning. */
    record AlreadyDecided(LocalDate decidedOn, String decisionNumber) implements Refusal {}

    /** The case is suspended; it is to be resumed first. */
    record CaseSuspended(LocalDate since) implements Refusal {}

    /** The paper of the act is older than that of the act before. */
    record BeforeLastAct(LocalDate occurredOn, LocalDate lastActOn) implements Refusal {}

    /** There is no decision without verification. */
    record VerificationMissing() implements Refusal {}

    /** Claim and finding differ, so that a dialogue must be held before the decision. */
    record DialogueMissing(Outcome outcome) implements Refusal {}

    /** The dialogue came too soon after its notice. */
    record DialogueTooEarly(LocalDate occurredOn, LocalDate earliest, LegalLimit notice) implements Refusal {}

    /** On that day the law knew no suspension of a case. */
    record SuspensionNotLawful(LocalDate occurredOn) implements Refusal {}

    /** From the day of the closed list on, complexity needs one of its grounds. */
    record ComplexityGroundMissing(LocalDate occurredOn) implements Refusal {}

    /** The ground counts places or contents, and there are too few. */
    record ComplexityNotReached(ComplexityGround ground, int measured, int least, String legalBasis)
            implements Refusal {}

    /** The case was declared complex before. */
    record AlreadyComplex(LocalDate declaredOn) implements Refusal {}

    /** The time for this act is over. */
    record LimitOver(LocalDate occurredOn, LegalLimit limit) implements Refusal {}

    /** The contested decision may be suspended no longer than there is time to decide. */
    record ContestedSuspensionTooLong(LocalDate until, LocalDate latest) implements Refusal {}

    /** The contested decision is suspended already. */
    record ContestedDecisionAlreadySuspended(LocalDate since) implements Refusal {}

    /** The contested decision is not suspended. */
    record ContestedDecisionNotSuspended() implements Refusal {}

    /** It is recorded already when the complainant received the decision. */
    record ReceiptAlreadyProven(LocalDate receivedOn) implements Refusal {}

    /** The decision was received before it was sent. */
    record ReceivedBeforeSent(LocalDate receivedOn, LocalDate sentOn) implements Refusal {}
}
