package org.clearway.clearance.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.ClearanceRefused;
import org.clearway.clearance.domain.LegalLimit;
import org.clearway.clearance.domain.LimitRule;
import org.clearway.clearance.domain.Refusal;
import org.clearway.clearance.domain.Step;
import org.clearway.kit.NotYourAct;
import org.clearway.kit.Problem;
import org.clearway.legalclock.LegalClockRefused;
import org.clearway.legalclock.NoSuchRule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a client is told of each refusal. The switch knows all of them, or it does not compile. */
@RestControllerAdvice
class ClearanceProblems {
    private static final String OCCURRED_ON = "occurredOn";

    @ExceptionHandler(ClearanceRefused.class)
    Problem refused(ClearanceRefused refused) {
        return switch (refused.reason()) {
            case Refusal.NotPositive r -> notPositive(r);
            case Refusal.UnknownLandClass r ->
                broken("unknown-land-class")
                        .member("landClass", r.given())
                        .member("known", r.known())
                        .with("knownText", String.join(", ", r.known()))
                        .field(r.field(), "known-land-class");
            case Refusal.UnknownUnit r ->
                broken("unknown-unit")
                        .member("unitCode", r.unitCode())
                        .member("day", r.day().toString())
                        .field(r.field(), "known-unit");
            case Refusal.AssetAfterInventory r ->
                broken("asset-after-inventory")
                        .member("given", r.given().toString())
                        .member("inventoryOn", r.inventoryOn().toString())
                        .field(r.field(), "not-after-inventory");
            case Refusal.PersonErased r ->
                wrongState("person-erased").member("landUserId", r.landUserId().value());
            case Refusal.DuplicateParcel r ->
                wrongState("duplicate-parcel")
                        .member("parcel", r.parcel().toString())
                        .field(r.field(), "unique-parcel");
            case Refusal.UnknownAgency r ->
                broken("unknown-agency").member("agency", r.agency().value()).field(r.field(), "known-agency");
            case Refusal.AgencyNotValid r ->
                dated(broken("agency-not-valid"), "validFrom", r.validFrom(), "validTo", r.validTo())
                        .member("agency", r.agency().value())
                        .member("day", r.day().toString())
                        .field(OCCURRED_ON, "agency-valid-on-day");
            case Refusal.CompetenceUnknown r ->
                broken("competence-unknown")
                        .member("duty", r.duty().name())
                        .member("unitCode", r.unitCode())
                        .member("day", r.day().toString());
            case Refusal.NotYourAct r -> new NotYourAct(names(r.mayAct())).problem();
            case Refusal.PartyBodyNeverDecides r ->
                Problem.of(HttpStatus.FORBIDDEN, "party-body-never-decides")
                        .member("agency", r.actor().value());
            case Refusal.ListAlreadyFixed r ->
                wrongState("land-user-list-fixed").member("fixedOn", r.fixedOn().toString());
            case Refusal.ListEmpty r -> wrongState("land-user-list-empty");
            case Refusal.StepMissing r ->
                wrongState("step-missing").member("step", word(r.step())).member("missing", word(r.missing()));
            case Refusal.StepTooEarly r ->
                broken("step-out-of-order")
                        .member("step", word(r.step()))
                        .member("after", word(r.after()))
                        .member("notBefore", r.notBefore().toString())
                        .member(OCCURRED_ON, r.occurredOn().toString())
                        .field(OCCURRED_ON, "not-before-earlier-step");
            case Refusal.AlreadyDone r ->
                wrongState("step-already-done").member("step", word(r.step())).member("on", r.on().toString());
            case Refusal.WaitNotOver r ->
                limited(broken("wait-not-over"), r.limit())
                        .member("step", word(r.step()))
                        .member(OCCURRED_ON, r.occurredOn().toString())
                        .member("earliestLawfulDay", earliest(r.limit()))
                        .field(OCCURRED_ON, "wait-over");
            case Refusal.NoticeExpired r ->
                limited(broken("recovery-notice-expired"), r.limit())
                        .member(OCCURRED_ON, r.occurredOn().toString())
                        .field(OCCURRED_ON, "notice-valid");
            case Refusal.NoticeStillValid r ->
                limited(wrongState("recovery-notice-still-valid"), r.limit())
                        .member(OCCURRED_ON, r.occurredOn().toString());
            case Refusal.SubstituteNoticeIncomplete r ->
                ruled(broken("substitute-notice-incomplete"), r.rule())
                        .member("given", r.given())
                        .member("needed", r.rule().amount())
                        .field(r.field(), "enough-publications");
            case Refusal.UnknownLandUser r ->
                broken("unknown-land-user")
                        .member("landUserId", r.landUserId().value())
                        .field(r.field(), "known-land-user");
            case Refusal.UnknownParcel r ->
                broken("unknown-parcel")
                        .member("parcelId", r.parcelId().value())
                        .field(r.field(), "known-parcel");
            case Refusal.LandUserTwice r ->
                broken("land-user-twice")
                        .member("landUserId", r.landUserId().value())
                        .field(r.field(), "one-line-per-land-user");
            case Refusal.LandUserHasPlan r ->
                wrongState("land-user-has-plan")
                        .member("landUserId", r.landUserId().value())
                        .member("planId", r.planId().value())
                        .field(r.field(), "one-line-per-land-user");
            case Refusal.UnknownLine r ->
                broken("unknown-plan-line").member("lineId", r.lineId().value()).field("lineId", "known-line");
            case Refusal.StaleLine r ->
                wrongState("plan-line-stale")
                        .member("lineId", r.lineId().value())
                        .member("given", r.given())
                        .member("current", r.current())
                        .field("lineVersion", "current-line-version");
            case Refusal.AmountNotDue r ->
                broken("amount-not-due")
                        .member("given", r.given())
                        .member("due", r.due())
                        .member("currency", r.currency())
                        .field("amount", "amount-due");
            case Refusal.RevisionLower r ->
                broken("revision-lower")
                        .member("lineId", r.lineId().value())
                        .member("given", r.given())
                        .member("approved", r.approved())
                        .member("currency", r.currency())
                        .field("amount", "not-lower");
            case Refusal.LineUnderRevision r ->
                wrongState("plan-line-under-revision")
                        .member("lineId", r.lineId().value())
                        .member("complaintId", r.complaint().value());
            case Refusal.DecisionSuspended r ->
                dated(wrongState("contested-decision-suspended"), "since", r.since(), "until", r.until())
                        .member("complaintId", r.complaint().value());
            case Refusal.RecoveryFoundUnlawful r ->
                wrongState("recovery-found-unlawful")
                        .member("complaintId", r.complaint().value())
                        .member("foundOn", r.foundOn().toString());
            case Refusal.ComplaintNotUpheld r ->
                broken("complaint-not-upheld")
                        .member("complaintId", r.complaint().value())
                        .member("lineId", r.lineId().value())
                        .field("complaintId", "upheld-complaint");
            case Refusal.EffectOutOfBounds r ->
                broken("effect-out-of-bounds")
                        .member("given", r.given().toString())
                        .member("notBefore", r.notBefore().toString())
                        .member("notAfter", r.notAfter().toString())
                        .field("effectiveOn", "effect-soon-after");
            case Refusal.RuleSetNotInForce r ->
                broken("rule-set-not-in-force")
                        .member("ruleSet", r.given().name())
                        .member("day", r.day().toString())
                        .member("known", r.known())
                        .with("knownText", r.known().stream().map(Enum::name).collect(Collectors.joining(", ")))
                        .field("ruleSet", "rule-set-in-force");
            case Refusal.PostingPlaceMissing r ->
                broken("posting-place-missing")
                        .member("place", r.place().name())
                        .field(r.field(), "all-posting-places");
            case Refusal.TooManyAnswers r ->
                broken("too-many-answers")
                        .member("answers", r.answers())
                        .member("landUsers", r.landUsers())
                        .field(r.field(), "not-more-than-land-users");
            case Refusal.ResettlementNotArranged r ->
                broken("resettlement-not-arranged")
                        .member("lineId", r.lineId().value())
                        .member("trigger", r.given().name())
                        .field("trigger", "trigger-met");
            case Refusal.TriggerNotMet r ->
                broken("trigger-not-met")
                        .member("trigger", r.trigger().name())
                        .member("missing", word(r.missing()))
                        .field("trigger", "trigger-met");
            case Refusal.PaperMissing r -> broken("paper-missing").field(r.field(), "required");
            case Refusal.EarlyRecoveryNotLawful r ->
                broken("early-recovery-not-lawful")
                        .member("ground", r.ground().name())
                        .member("day", r.day().toString())
                        .field("earlyRecovery", "early-recovery-lawful");
            case Refusal.QuorumNotReached r ->
                ruled(broken("quorum-not-reached"), r.rule())
                        .member("share", r.share())
                        .member("threshold", r.rule().amount());
            case Refusal.AreaExceeded r ->
                broken("area-exceeded")
                        .member("given", r.given())
                        .member("left", r.left())
                        .field(r.field(), "not-more-than-left");
        };
    }

    /** The rule data or the calendar have no answer for the days of this case; nobody guesses one. */
    @ExceptionHandler(LegalClockRefused.class)
    Problem unknownLaw(LegalClockRefused refused) {
        return refused instanceof NoSuchRule none
                ? broken("rule-unknown").member("ruleCode", none.code()).field(OCCURRED_ON, "rule-known")
                : broken("calendar-unknown").field(OCCURRED_ON, "rule-known");
    }

    private static Problem notPositive(Refusal.NotPositive r) {
        boolean area = r.field().endsWith("areaM2") || r.field().endsWith("lengthM");
        return broken(area ? "area-not-positive" : "amount-not-positive")
                .member("given", r.given())
                .field(r.field(), "positive");
    }

    private static Problem broken(String slug) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, slug);
    }

    private static Problem wrongState(String slug) {
        return Problem.of(HttpStatus.CONFLICT, slug);
    }

    /** The rule with its version and legal basis, and how the limit was counted. */
    private static Problem limited(Problem problem, LegalLimit limit) {
        return problem.rule(limit.code(), limit.ruleVersion(), limit.legalBasis())
                .member("lastDay", limit.lastDay().toString())
                .member("limit", limit);
    }

    private static Problem ruled(Problem problem, LimitRule rule) {
        return problem.rule(rule.code(), rule.ruleVersion(), rule.legalBasis());
    }

    private static Problem dated(
            Problem problem, String from, @Nullable LocalDate fromDay, String to, @Nullable LocalDate toDay) {
        Problem dated = problem.with(from, text(fromDay)).with(to, text(toDay));
        dated = fromDay == null ? dated : dated.member(from, fromDay.toString());
        return toDay == null ? dated : dated.member(to, toDay.toString());
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "…" : day.toString();
    }

    private static String earliest(LegalLimit limit) {
        LocalDate earliest = limit.earliestLawfulDay();
        return (earliest == null ? limit.lastDay() : earliest).toString();
    }

    private static String word(Step step) {
        return step.name();
    }

    private static String[] names(Collection<AgencyRef> agencies) {
        return agencies.stream().map(AgencyRef::value).sorted().toArray(String[]::new);
    }
}
