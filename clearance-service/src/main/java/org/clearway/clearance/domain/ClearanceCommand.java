package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

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

    /**
     * Books the lines of a plan that is about to be drafted, so that no land user gets two.
     *
     * @param drafted plans that exist; a booking for one that never came to be does not count
     */
    record ClaimPlanLines(
            PlanId planId, List<LandUserId> landUsers, Set<PlanId> drafted, Authority authority, LocalDate occurredOn)
            implements ClearanceCommand {}

    /** Takes in what happened to one land user; {@code today} is the day on which a forecast is made. */
    record CountProgress(LandUserId landUserId, Standing.Change change, LocalDate occurredOn, LocalDate today)
            implements ClearanceCommand {}
}
