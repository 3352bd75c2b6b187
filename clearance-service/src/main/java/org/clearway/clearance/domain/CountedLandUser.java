package org.clearway.clearance.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One land user as the clearance counts it: once, whatever the number of its parcels.
 *
 * @param planId the plan that has its line; null while there is none
 */
public record CountedLandUser(
        LandUserId landUserId,
        LandUserKind landUserKind,
        PersonRef person,
        LocalDate listedOn,
        List<Parcel> parcels,
        @Nullable PlanId planId,
        Standing standing) {

    public CountedLandUser {
        parcels = List.copyOf(parcels);
    }

    static CountedLandUser of(ClearanceEvent.LandUserCounted e) {
        return new CountedLandUser(
                e.landUserId(), e.landUserKind(), e.person(), e.occurredOn(), e.parcels(), null, Standing.NONE);
    }

    /** What the land user's own record begins with. */
    public LandUserFile file(ClearanceFile clearance) {
        return new LandUserFile(
                landUserId,
                clearance.clearanceId(),
                clearance.projectId(),
                clearance.milestoneId(),
                clearance.unitCode(),
                clearance.compensationUnit(),
                landUserKind,
                person,
                parcels,
                listedOn);
    }

    BigDecimal areaM2() {
        return parcels.stream().map(Parcel::areaM2).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal lengthM() {
        return parcels.stream().map(Parcel::lengthOrZero).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean has(ParcelKey key) {
        return parcels.stream().anyMatch(parcel -> parcel.key().equals(key));
    }

    CountedLandUser in(PlanId plan) {
        return new CountedLandUser(landUserId, landUserKind, person, listedOn, parcels, plan, standing);
    }

    CountedLandUser with(Standing now) {
        return new CountedLandUser(landUserId, landUserKind, person, listedOn, parcels, planId, now);
    }
}
