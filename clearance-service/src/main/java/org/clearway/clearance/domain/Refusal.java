package org.clearway.clearance.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The closed catalogue of what is refused here, as data. What a client is told about it is the web adapter's business;
 * {@code field} is the path of the request's field that is at fault.
 */
public sealed interface Refusal {
    /** An area, a length or an amount must be above zero. */
    record NotPositive(String field, BigDecimal given) implements Refusal {}

    /** The class of land is none of those that the law distinguishes. */
    record UnknownLandClass(String field, String given, List<String> known) implements Refusal {}

    /** There was no commune of this code on that day, as far as the copy of the register knows. */
    record UnknownUnit(String field, String unitCode, LocalDate day) implements Refusal {}

    /** An asset was made, or photographed, after the day of the inventory. */
    record AssetAfterInventory(String field, LocalDate given, LocalDate inventoryOn) implements Refusal {}

    /** Who was erased is never entered again under the same reference. */
    record PersonErased(LandUserId landUserId) implements Refusal {}

    /** The parcel is in this clearance already, or twice in the request. */
    record DuplicateParcel(String field, ParcelKey parcel) implements Refusal {}

    /** No such agency has reached the copy of the register. */
    record UnknownAgency(String field, AgencyRef agency) implements Refusal {}

    /** The agency did not exist on the day of the act. */
    record AgencyNotValid(
            String field,
            AgencyRef agency,
            LocalDate day,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) implements Refusal {}

    /** The competence data say nothing for this power, place and day: nobody is guessed. */
    record CompetenceUnknown(Duty duty, String unitCode, LocalDate day) implements Refusal {}

    /** Another agency has this power or duty on that day. */
    record NotYourAct(AgencyRef actor, Duty duty, Set<AgencyRef> mayAct) implements Refusal {}

    /** A body of the Party directs and inspects, and never decides (invariant 4). */
    record PartyBodyNeverDecides(AgencyRef actor, Duty duty) implements Refusal {}

    /** The list of land users was fixed and no longer changes. */
    record ListAlreadyFixed(LocalDate fixedOn) implements Refusal {}

    /** There is nobody on the list that is to be fixed. */
    record ListEmpty() implements Refusal {}

    /** An act came before one that the law wants first. */
    record StepMissing(Step step, Step missing) implements Refusal {}

    /** The legal dates of two acts are in the wrong order. */
    record StepTooEarly(Step step, LocalDate occurredOn, Step after, LocalDate notBefore) implements Refusal {}

    /** The step was done, and a second time has no meaning. */
    record AlreadyDone(Step step, LocalDate on) implements Refusal {}

    /** A wait of the law still runs on the day of the act. */
    record WaitNotOver(Step step, LocalDate occurredOn, LegalLimit limit) implements Refusal {}

    /** The notice had lost its validity on the day of the act. */
    record NoticeExpired(LocalDate occurredOn, LegalLimit limit) implements Refusal {}

    /** A notice is issued again only after the one before it has expired. */
    record NoticeStillValid(LocalDate occurredOn, LegalLimit limit) implements Refusal {}

    /** Too few newspaper issues or broadcasts for an owner who cannot be reached. */
    record SubstituteNoticeIncomplete(String field, int given, LimitRule rule) implements Refusal {}

    /** No such land user is counted in this clearance. */
    record UnknownLandUser(String field, LandUserId landUserId) implements Refusal {}

    /** The land user has no such parcel. */
    record UnknownParcel(String field, ParcelId parcelId) implements Refusal {}

    /** One land user has one line in a plan (invariant 15). */
    record LandUserTwice(String field, LandUserId landUserId) implements Refusal {}

    /** Another plan of the clearance has a line for this land user. */
    record LandUserHasPlan(String field, LandUserId landUserId, PlanId planId) implements Refusal {}

    /** The plan has no such line, or not for this land user. */
    record UnknownLine(LineId lineId) implements Refusal {}

    /** The answer or payment is about a version of the line that is no longer in force. */
    record StaleLine(LineId lineId, int given, int current) implements Refusal {}

    /** What is paid is exactly what the accepted line still owes. */
    record AmountNotDue(long given, long due, String currency) implements Refusal {}

    /** A revised amount is never below the approved one (invariant 17). */
    record RevisionLower(LineId lineId, long given, long approved, String currency) implements Refusal {}

    /** An upheld complaint wants the line revised first. */
    record LineUnderRevision(LineId lineId, ComplaintRef complaint) implements Refusal {}

    /** The contested decision is suspended on the day of the act. */
    record DecisionSuspended(
            ComplaintRef complaint,
            LocalDate since,
            @Nullable LocalDate until) implements Refusal {}

    /** A complaint against the recovery was upheld: the decision must be cancelled first (invariant 3). */
    record RecoveryFoundUnlawful(ComplaintRef complaint, LocalDate foundOn) implements Refusal {}

    /** No upheld complaint of this id is about this line. */
    record ComplaintNotUpheld(LineId lineId, ComplaintRef complaint) implements Refusal {}

    /** A decision takes effect on its day or soon after it. */
    record EffectOutOfBounds(LocalDate given, LocalDate notBefore, LocalDate notAfter) implements Refusal {}

    /** A plan drafted on that day cannot follow this set of law. */
    record RuleSetNotInForce(RuleSet given, LocalDate day, List<RuleSet> known) implements Refusal {}

    /** The draft must be posted at this place too. */
    record PostingPlaceMissing(String field, PostingPlace place) implements Refusal {}

    /** More answers were counted than the plan has land users. */
    record TooManyAnswers(String field, int answers, int landUsers) implements Refusal {}

    /** The line needs resettlement, so this trigger cannot be the one. */
    record ResettlementNotArranged(LineId lineId, RecoveryTrigger given) implements Refusal {}

    /** The trigger that the decision names has not come about. */
    record TriggerNotMet(RecoveryTrigger trigger, Step missing) implements Refusal {}

    /** This plan, or the law of that day, allows no recovery before plan approval. */
    record EarlyRecoveryNotLawful(EarlyGround ground, LocalDate day) implements Refusal {}

    /** Too few land users agree for recovery before plan approval; the share is in hundredths. */
    record QuorumNotReached(BigDecimal share, LimitRule rule) implements Refusal {}

    /** The record cannot tell; a paper must be named. */
    record PaperMissing(String field) implements Refusal {}

    /** More is handed over than is left of the land user's parcels. */
    record AreaExceeded(String field, BigDecimal given, BigDecimal left) implements Refusal {}
}
