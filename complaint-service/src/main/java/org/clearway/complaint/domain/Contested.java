package org.clearway.complaint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision or act complained about, with the versions it had when the complaint was filed.
 *
 * @param author the agency that made it; competent for the first complaint
 * @param number of the decision, where it has one
 * @param decidedOn legal date of the decision or act
 * @param knownOn day on which the complainant received or learnt of it, as stated and checked by intake
 * @param planVersion version of the plan that is complained about
 * @param lineVersion version of its line
 * @param unitCode commune of the land, where land is concerned; chooses among successors of the author
 */
public record Contested(
        Kind kind,
        AgencyRef author,
        @Nullable String number,
        LocalDate decidedOn,
        LocalDate knownOn,
        @Nullable ProjectRef projectId,
        @Nullable ClearanceRef clearanceId,
        @Nullable PlanRef planId,
        @Nullable Integer planVersion,
        @Nullable PlanLineRef lineId,
        @Nullable Integer lineVersion,
        @Nullable LandUserRef landUserId,
        @Nullable ParcelRef parcelId,
        @Nullable String unitCode) {

    /** What kind of decision or act it is. */
    public enum Kind {
        /** A line of an approved compensation plan. */
        PLAN_LINE,
        /** The recovery of a land user's land. */
        RECOVERY_DECISION,
        /** Any other administrative decision or act. */
        OTHER
    }
}
