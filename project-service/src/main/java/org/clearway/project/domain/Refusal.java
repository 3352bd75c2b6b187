package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;

/** The closed catalogue of why this service refuses: data, not sentences. Fields are named as in the request. */
public sealed interface Refusal {
    /** An agency that is named or acts is not in the register. */
    record UnknownAgency(String field, AgencyId agency) implements Refusal {}

    /** An agency that is named or acts did not exist on the day of the act. */
    record AgencyNotValidOnDay(
            String field, AgencyId agency, LocalDate day, Validity validity, List<AgencyId> successors)
            implements Refusal {}

    /** A unit that is named is not in the register. */
    record UnknownUnit(String field, UnitCode unit) implements Refusal {}

    /** A unit that is named did not exist on the day of the act. */
    record UnitNotValidOnDay(String field, UnitCode unit, LocalDate day) implements Refusal {}

    /** A Party body would get a role in which state bodies decide. */
    record PartyBodyNeverDecides(String field, String body) implements Refusal {}

    /** Visible, but another agency's to do. */
    record NotYourAct(List<AgencyId> may) implements Refusal {
        public NotYourAct {
            may = List.copyOf(may);
        }
    }

    /** Valid to a day before the day it is valid from. */
    record ValidityReversed(String field) implements Refusal {}

    /** One list names an entry twice. */
    record EntryTwice(String field, String entry) implements Refusal {}

    /** On one day a code names one area. */
    record UnitsOverlap(UnitCode code, String other) implements Refusal {}

    /** A date lies before the earliest that is possible. */
    record DateTooEarly(String field, LocalDate date, LocalDate earliest) implements Refusal {}

    /** Neither the Party's nor the state's form of a number. */
    record MalformedNumber(String field, String text) implements Refusal {}

    /** Issuer, year, series and number are in the register already. */
    record DirectiveAlreadyRegistered(String number) implements Refusal {}

    /** Two tasks of one directive have one code. */
    record TaskCodeTwice(TaskCode task) implements Refusal {}

    /** The directive has no such task. */
    record UnknownTask(TaskCode task) implements Refusal {}

    /** The act is not possible in this state of the task. */
    record TaskNotInState(TaskCode task, String state, String act) implements Refusal {}

    /** A lead accepts a task once. */
    record TaskAlreadyAccepted(TaskCode task, AgencyId agency) implements Refusal {}

    /** A lead acts on a task only after it has accepted it. */
    record TaskNotAccepted(TaskCode task, AgencyId agency) implements Refusal {}

    /** The directive asks for evidence, and none was handed in. */
    record EvidenceMissing(TaskCode task, String asked) implements Refusal {}

    /** A due date is set once; then it is extended. */
    record TaskHasDueDate(TaskCode task, LocalDate due) implements Refusal {}

    /** Without a due date there is nothing to extend. */
    record TaskHasNoDueDate(TaskCode task) implements Refusal {}

    /** A later day is needed for an extension. */
    record ExtensionNotLater(TaskCode task, LocalDate due, LocalDate asked) implements Refusal {}

    /** The code is in use. */
    record ProjectAlreadyRegistered(ProjectId project, String code) implements Refusal {}

    /** There is no such project. */
    record UnknownProject(String field, String project) implements Refusal {}

    /** The project has no such milestone. */
    record UnknownMilestone(String field, MilestoneId milestone) implements Refusal {}

    /** A milestone of site clearance needs the section to be cleared, and no other milestone has one. */
    record ClearanceSectionMismatch(String kind) implements Refusal {}

    /** A project has as many milestones as it may have. */
    record TooManyMilestones(int most) implements Refusal {}

    /** What is met is met. */
    record MilestoneAlreadyMet(MilestoneId milestone, LocalDate metOn) implements Refusal {}

    /** A site-clearance milestone is met by what is handed over, not by hand. */
    record MilestoneFollowsClearance(MilestoneId milestone) implements Refusal {}

    /** Old and new are the same. */
    record NothingChanged(String field) implements Refusal {}

    /** What follows from a decision on a complaint ends with it, not by hand. */
    record ObstacleFollowsDecision(ObstacleId obstacle) implements Refusal {}

    /** What is resolved is resolved. */
    record ObstacleAlreadyResolved(ObstacleId obstacle, LocalDate resolvedOn) implements Refusal {}
}
