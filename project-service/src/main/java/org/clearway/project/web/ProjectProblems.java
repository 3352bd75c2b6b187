package org.clearway.project.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import org.clearway.kit.NotFound;
import org.clearway.kit.NotYourAct;
import org.clearway.kit.Problem;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.ProjectRefused;
import org.clearway.project.domain.Refusal;
import org.clearway.project.domain.Validity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns each refusal of the domain into a problem of its own type; a new one does not compile until it has one. */
@RestControllerAdvice
class ProjectProblems {
    private static final String OPEN_END = "…";
    private static final String PARTY_BASIS =
            "Luật Đất đai 31/2024/QH15; Luật Khiếu nại 02/2011/QH13; NĐ 49/2026/NĐ-CP";

    @ExceptionHandler(ProjectRefused.class)
    Problem refused(ProjectRefused refused) {
        return switch (refused.refusal()) {
            case Refusal.UnknownAgency r ->
                unprocessable("unknown-agency", r.field())
                        .member("agency", r.agency().value());
            case Refusal.AgencyNotValidOnDay r -> agencyNotValid(r);
            case Refusal.UnknownUnit r ->
                unprocessable("unknown-unit", r.field()).member("unit", r.unit().value());
            case Refusal.UnitNotValidOnDay r ->
                unprocessable("unit-not-valid-on-day", r.field())
                        .member("unit", r.unit().value())
                        .member("day", r.day().toString());
            case Refusal.PartyBodyNeverDecides r ->
                unprocessable("party-body-never-decides", r.field())
                        .member("body", r.body())
                        .rule("party-body-never-decides", "1", PARTY_BASIS);
            case Refusal.NotYourAct r -> notYours(r.may());
            case Refusal.ValidityReversed r -> unprocessable("validity-reversed", r.field());
            case Refusal.EntryTwice r -> unprocessable("entry-twice", r.field()).member("entry", r.entry());
            case Refusal.UnitsOverlap r ->
                unprocessable("units-overlap", "validFrom")
                        .member("unit", r.code().value())
                        .member("other", r.other());
            case Refusal.DateTooEarly r ->
                unprocessable("date-too-early", r.field())
                        .with("field", r.field())
                        .member("date", r.date().toString())
                        .member("earliest", r.earliest().toString());
            case Refusal.MalformedNumber r ->
                unprocessable("malformed-number", r.field()).with("text", r.text());
            case Refusal.DirectiveAlreadyRegistered r ->
                conflict("directive-already-registered").member("number", r.number());
            case Refusal.TaskCodeTwice r ->
                unprocessable("task-code-twice", "tasks")
                        .member("taskCode", r.task().value());
            case Refusal.UnknownTask r -> new NotFound().problem();
            case Refusal.TaskNotInState r ->
                conflict("task-not-in-state")
                        .member("taskCode", r.task().value())
                        .member("state", r.state())
                        .member("act", r.act());
            case Refusal.TaskAlreadyAccepted r ->
                conflict("task-already-accepted")
                        .member("taskCode", r.task().value())
                        .member("agency", r.agency().value());
            case Refusal.TaskNotAccepted r ->
                conflict("task-not-accepted")
                        .member("taskCode", r.task().value())
                        .member("agency", r.agency().value());
            case Refusal.EvidenceMissing r ->
                unprocessable("evidence-missing", "evidence")
                        .member("taskCode", r.task().value())
                        .member("evidenceAsked", r.asked());
            case Refusal.TaskHasDueDate r ->
                conflict("task-has-due-date")
                        .member("taskCode", r.task().value())
                        .member("due", r.due().toString());
            case Refusal.TaskHasNoDueDate r ->
                conflict("task-has-no-due-date").member("taskCode", r.task().value());
            case Refusal.ExtensionNotLater r ->
                unprocessable("extension-not-later", "due")
                        .member("taskCode", r.task().value())
                        .member("due", r.due().toString())
                        .member("asked", r.asked().toString());
            case Refusal.ProjectAlreadyRegistered r ->
                conflict("project-already-registered")
                        .member("projectId", r.project().value())
                        .member("code", r.code());
            case Refusal.UnknownProject r ->
                unprocessable("unknown-project", r.field()).member("project", r.project());
            case Refusal.UnknownMilestone r ->
                unprocessable("unknown-milestone", r.field())
                        .member("milestoneId", r.milestone().value());
            case Refusal.ClearanceSectionMismatch r ->
                unprocessable("clearance-section-mismatch", "clearance").member("kind", r.kind());
            case Refusal.TooManyMilestones r ->
                Problem.of(UNPROCESSABLE_CONTENT, "too-many-milestones").member("most", r.most());
            case Refusal.MilestoneAlreadyMet r ->
                conflict("milestone-already-met")
                        .member("milestoneId", r.milestone().value())
                        .member("metOn", r.metOn().toString());
            case Refusal.MilestoneFollowsClearance r ->
                conflict("milestone-follows-clearance")
                        .member("milestoneId", r.milestone().value());
            case Refusal.NothingChanged r -> unprocessable("nothing-changed", r.field());
            case Refusal.ObstacleFollowsDecision r ->
                conflict("obstacle-follows-decision")
                        .member("obstacleId", r.obstacle().value());
            case Refusal.ObstacleAlreadyResolved r ->
                conflict("obstacle-already-resolved")
                        .member("obstacleId", r.obstacle().value())
                        .member("resolvedOn", r.resolvedOn().toString());
        };
    }

    private static Problem agencyNotValid(Refusal.AgencyNotValidOnDay r) {
        Validity validity = r.validity();
        return unprocessable("agency-not-valid-on-day", r.field())
                .member("agency", r.agency().value())
                .member("day", r.day().toString())
                .member(
                        "validFrom",
                        validity.from() == null ? OPEN_END : validity.from().toString())
                .member(
                        "validTo",
                        validity.to() == null ? OPEN_END : validity.to().toString())
                .member(
                        "successors",
                        r.successors().stream().map(AgencyId::value).toList());
    }

    private static Problem notYours(List<AgencyId> may) {
        return may.isEmpty()
                ? Problem.of(FORBIDDEN, "only-a-steward")
                : new NotYourAct(may.stream().map(AgencyId::value).toArray(String[]::new)).problem();
    }

    /** Well-formed, but refused by a rule about this field; field and rule have one name. */
    private static Problem unprocessable(String slug, String field) {
        return Problem.of(UNPROCESSABLE_CONTENT, slug).field(field, slug);
    }

    private static Problem conflict(String slug) {
        return Problem.of(CONFLICT, slug);
    }
}
