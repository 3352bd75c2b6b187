package org.clearway.clearance.application;

import java.util.List;
import org.clearway.clearance.domain.Clearance;
import org.clearway.clearance.domain.ComplaintMark;
import org.clearway.clearance.domain.LandUser;
import org.clearway.clearance.domain.PlanSight;
import org.clearway.eventing.Loaded;
import org.jspecify.annotations.Nullable;

/** A land user with its surroundings, as a caller who may know of it sees it. */
public record SeenLandUser(
        Loaded<LandUser> landUser,
        Clearance clearance,
        @Nullable PlanSight plan,
        List<ComplaintMark> complaints) {
    public SeenLandUser {
        complaints = List.copyOf(complaints);
    }
}
