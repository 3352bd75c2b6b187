package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.List;

/** What can be asked of a clearance. */
public sealed interface ClearanceCommand {
    /** Opens it for a milestone; once. */
    record Open(ClearanceFile file) implements ClearanceCommand {}

    /** Counts one land user with its parcels. */
    record CountLandUser(
            LandUserId landUserId,
            LandUserKind landUserKind,
            PersonRef person,
            List<ParcelDraft> parcels,
            Authority authority,
            LocalDate occurredOn)
            implements ClearanceCommand {}

    /** Closes the list. */
    record FixList(String paperNumber, Authority authority, LocalDate occurredOn) implements ClearanceCommand {}

    /** Issues the recovery notice to everybody on the list. */
    record IssueNoticeToAll(
            String noticeNumber,
            LocalDate meetingHeldOn,
            String meetingMinutesNumber,
            Authority authority,
            LocalDate occurredOn)
            implements ClearanceCommand {}

    /** Books the lines of a plan that is found in order and about to be written, so that no land user gets two. */
    record ClaimPlanLines(PlanEvent.PlanDrafted draft, Authority authority) implements ClearanceCommand {}

    /** Takes in what happened to one land user; {@code today} is the day on which a forecast is made. */
    record CountProgress(LandUserId landUserId, Standing.Change change, LocalDate occurredOn, LocalDate today)
            implements ClearanceCommand {}
}
