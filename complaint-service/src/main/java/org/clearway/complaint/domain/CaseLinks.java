package org.clearway.complaint.domain;

import org.jspecify.annotations.Nullable;

/** Which complaint an event is about, who holds it, and what it is tied to. */
public record CaseLinks(
        ComplaintId complaintId,
        AgencyRef holderAgency,
        @Nullable ProjectRef projectId,
        @Nullable ClearanceRef clearanceId,
        @Nullable PlanRef planId,
        @Nullable PlanLineRef lineId,
        @Nullable LandUserRef landUserId,
        @Nullable ParcelRef parcelId) {

    static CaseLinks of(ComplaintId id, AgencyRef holder, Contested contested) {
        return new CaseLinks(
                id,
                holder,
                contested.projectId(),
                contested.clearanceId(),
                contested.planId(),
                contested.lineId(),
                contested.landUserId(),
                contested.parcelId());
    }
}
