package org.clearway.clearance.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint puts on a parcel and a plan line: a mark, and a block only where a contested decision is suspended.
 *
 * @param state last word of complaint-service about it, such as {@code accepted}
 * @param suspensions of the contested decision, past and present
 */
public record ComplaintMark(
        ComplaintRef complaint,
        String state,
        @Nullable ClearanceId clearanceId,
        @Nullable PlanId planId,
        @Nullable LineId lineId,
        @Nullable LandUserId landUserId,
        @Nullable ParcelId parcelId,
        List<Suspension> suspensions) {

    public ComplaintMark {
        suspensions = List.copyOf(suspensions);
    }

    /** Whether it is about this land user: by name, by parcel, by line, or because it is about the whole plan or clearance. */
    public boolean concerns(LandUserFile landUser, @Nullable PlanSight plan) {
        if (landUserId != null) {
            return landUserId.equals(landUser.landUserId());
        }
        if (lineId != null) {
            return plan != null && lineId.equals(plan.line().lineId());
        }
        if (parcelId != null) {
            return landUser.parcels().stream()
                    .anyMatch(parcel -> parcel.parcelId().equals(parcelId));
        }
        if (planId != null) {
            return plan != null && planId.equals(plan.plan().file().planId());
        }
        return landUser.clearanceId().equals(clearanceId);
    }
}
