package org.clearway.complaint.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.LocalDate;
import java.util.List;
import org.clearway.complaint.domain.ComplaintRefused;
import org.clearway.complaint.domain.ComplaintRules;
import org.clearway.complaint.domain.LegalLimit;
import org.clearway.complaint.domain.Refusal;
import org.clearway.kit.Problem;
import org.clearway.legalclock.CalendarNotKnown;
import org.clearway.legalclock.LegalClockRefused;
import org.clearway.legalclock.NoSuchRule;
import org.clearway.legalclock.NotAPeriod;
import org.clearway.legalclock.NotComparable;
import org.clearway.legalclock.PauseNotAllowed;
import org.clearway.legalclock.Rule;
import org.clearway.legalclock.StartNeedsMoment;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every refusal of the domain as a problem of its own type; the compiler knows when one is missing. */
@RestControllerAdvice
class ComplaintProblems {
    private static final String ON = "occurredOn";

    @ExceptionHandler
    Problem refused(ComplaintRefused refused) {
        return switch (refused.refusal()) {
            case Refusal.UnknownAgency r ->
                unlawful("unknown-agency").member("agency", r.agency().value()).field(r.field(), "unknown-agency");
            case Refusal.AgencyNotValid r ->
                unlawful("agency-not-valid")
                        .member("agency", r.agency().value())
                        .member("day", r.day().toString())
                        .member("validFrom", text(r.validFrom()))
                        .member("validTo", text(r.validTo()))
                        .field(r.field(), "agency-not-valid");
            case Refusal.CompetenceUnknown r ->
                unlawful("competence-unknown")
                        .member("author", r.author().value())
                        .member("day", r.day().toString())
                        .field(ON, "competence-unknown");
            case Refusal.PartyBodyNeverDecides r ->
                unlawful("party-body-never-decides").member("agency", r.agency().value());
            case Refusal.NotTheHolder r ->
                Problem.of(FORBIDDEN, "not-your-act")
                        .with("agency", r.holder().value())
                        .member("agencies", List.of(r.holder().value()));
            case Refusal.AlreadyTheHolder r ->
                unlawful("already-the-holder")
                        .member("agency", r.agency().value())
                        .field("toAgency", "already-the-holder");
            case Refusal.NotCompetent r -> {
                List<String> competent =
                        r.competent().stream().map(Object::toString).sorted().toList();
                yield Problem.of(FORBIDDEN, "complaint-not-competent")
                        .with("agency", String.join(", ", competent))
                        .member("agencies", competent);
            }
            case Refusal.UnknownPlanLine r ->
                unlawful("unknown-plan-line")
                        .member("planId", r.planId().value())
                        .member("lineId", r.lineId().value())
                        .field("against.lineId", "unknown-plan-line");
            case Refusal.PlanNotApproved r ->
                unlawful("plan-not-approved")
                        .member("planId", r.planId().value())
                        .member("version", r.version())
                        .field("against.planId", "plan-not-approved");
            case Refusal.UnknownProject r ->
                unlawful("unknown-project")
                        .member("projectId", r.projectId().value())
                        .field(r.field(), "unknown-project");
            case Refusal.UnknownLandUser r ->
                unlawful("unknown-land-user")
                        .member("landUserId", r.landUserId().value())
                        .field(r.field(), "unknown-land-user");
            case Refusal.UnknownRecovery r ->
                unlawful("unknown-recovery")
                        .member("landUserId", r.landUserId().value())
                        .field("against.landUserId", "unknown-recovery");
            case Refusal.UnknownParcel r ->
                unlawful("unknown-parcel")
                        .member("parcelId", r.parcelId().value())
                        .field("against.parcelId", "unknown-parcel");
            case Refusal.KnownBeforeDecided r ->
                unlawful("known-before-decided")
                        .member("knownOn", r.knownOn().toString())
                        .member("decidedOn", r.decidedOn().toString())
                        .field("knownOn", "known-before-decided");
            case Refusal.NotInThisState r ->
                Problem.of(CONFLICT, "complaint-not-in-this-state")
                        .member("state", r.state().name());
            case Refusal.AlreadyClosed r ->
                Problem.of(CONFLICT, "case-already-closed")
                        .member("closedOn", r.closedOn().toString());
            case Refusal.NotAcceptedYet _ -> Problem.of(CONFLICT, "denunciation-not-accepted");
            case Refusal.AlreadyDecided r ->
                Problem.of(CONFLICT, "complaint-already-decided")
                        .member("decidedOn", r.decidedOn().toString())
                        .member("decisionNumber", r.decisionNumber());
            case Refusal.CaseSuspended r ->
                Problem.of(CONFLICT, "complaint-suspended")
                        .member("since", r.since().toString());
            case Refusal.BeforeLastAct r ->
                unlawful("act-before-last-act")
                        .member("lastActOn", r.lastActOn().toString())
                        .field(ON, "act-before-last-act");
            case Refusal.VerificationMissing _ -> Problem.of(CONFLICT, "verification-missing");
            case Refusal.DialogueMissing r ->
                unlawful("dialogue-missing").member("outcome", r.outcome().name());
            case Refusal.DialogueTooEarly r ->
                ruled(unlawful("dialogue-too-early"), r.notice())
                        .member("earliest", r.earliest().toString())
                        .field(ON, "dialogue-too-early");
            case Refusal.SuspensionNotLawful r ->
                unlawful("suspension-not-lawful")
                        .member("day", r.occurredOn().toString())
                        .field(ON, "suspension-not-lawful");
            case Refusal.ComplexityGroundMissing _ ->
                unlawful("complexity-ground-missing").field("ground", "complexity-ground-missing");
            case Refusal.ComplexityNotReached r ->
                unlawful("complexity-not-reached")
                        .member("ground", r.ground().name())
                        .member("least", r.least())
                        .with("legalBasis", r.legalBasis())
                        .field("measured", "complexity-not-reached");
            case Refusal.AlreadyComplex r ->
                Problem.of(CONFLICT, "already-complex")
                        .member("declaredOn", r.declaredOn().toString());
            case Refusal.LimitOver r ->
                ruled(unlawful("limit-over"), r.limit())
                        .member("lastDay", text(r.limit().lastDay()))
                        .field(ON, "limit-over");
            case Refusal.ContestedSuspensionTooLong r ->
                unlawful("contested-suspension-too-long")
                        .member("latest", r.latest().toString())
                        .field("until", "contested-suspension-too-long");
            case Refusal.ContestedDecisionAlreadySuspended r ->
                Problem.of(CONFLICT, "contested-decision-suspended")
                        .member("since", r.since().toString());
            case Refusal.ContestedDecisionNotSuspended _ -> Problem.of(CONFLICT, "contested-decision-not-suspended");
            case Refusal.ReceiptAlreadyProven r ->
                Problem.of(CONFLICT, "receipt-already-proven")
                        .member("receivedOn", r.receivedOn().toString());
            case Refusal.ReceivedBeforeSent r ->
                unlawful("received-before-sent")
                        .member("sentOn", r.sentOn().toString())
                        .field("receivedOn", "received-before-sent");
        };
    }

    /** The rule data or the calendar do not reach to that day. */
    @ExceptionHandler
    Problem notCounted(LegalClockRefused refused) {
        Problem problem = unlawful("limit-cannot-be-counted");
        return switch (refused) {
            case NoSuchRule.NotValidOn r ->
                problem.member("rule", r.code())
                        .member("day", r.day().toString())
                        .field(startOf(r.code()), "limit-cannot-be-counted");
            case NoSuchRule r -> problem.member("rule", r.code()).field(ON, "limit-cannot-be-counted");
            case CalendarNotKnown r -> problem.member("year", r.year()).field(ON, "limit-cannot-be-counted");
            case PauseNotAllowed r -> uncountable(problem, r.rule());
            case NotAPeriod r -> uncountable(problem, r.rule());
            case StartNeedsMoment r -> uncountable(problem, r.rule());
            case NotComparable r -> uncountable(problem, r.rule());
        };
    }

    private static Problem uncountable(Problem problem, Rule rule) {
        return problem.rule(rule.code(), rule.version(), rule.legalBasis()).field(ON, "limit-cannot-be-counted");
    }

    /** The field of the request with the day that begins a limit. */
    private static String startOf(String code) {
        return code.equals(ComplaintRules.FILING_WINDOW) ? "knownOn" : ON;
    }

    private static Problem unlawful(String slug) {
        return Problem.of(UNPROCESSABLE_CONTENT, slug);
    }

    private static Problem ruled(Problem problem, LegalLimit limit) {
        return problem.rule(limit.code(), limit.ruleVersion(), limit.legalBasis());
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "…" : day.toString();
    }
}
