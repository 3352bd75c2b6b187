package org.clearway.clearance.application;

import java.util.List;
import org.clearway.clearance.domain.ComplaintMark;
import org.clearway.clearance.domain.LandUserFile;
import org.clearway.clearance.domain.PlanSight;
import org.jspecify.annotations.Nullable;

/** What the copies of complaint-service's events know. */
public interface FindingComplaints {
    /** The complaints that concern this land user, its parcels, its line, or the whole plan or clearance. */
    List<ComplaintMark> about(LandUserFile landUser, @Nullable PlanSight plan);
}
