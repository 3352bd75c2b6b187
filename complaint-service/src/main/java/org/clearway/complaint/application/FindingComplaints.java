package org.clearway.complaint.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.Complaint;
import org.clearway.complaint.domain.ComplaintId;
import org.clearway.complaint.domain.State;
import org.clearway.eventing.Loaded;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints may this agency see? Those it holds, those it took in, and those of agencies that it oversees as
 * their superior or inspectorate.
 */
public interface FindingComplaints {
    Optional<Loaded<Complaint>> find(ComplaintId id, AgencyRef viewer);

    /**
     * In order of their ids, which is that of their filing.
     *
     * @param after id of the last one seen; null = from the first
     */
    List<Loaded<Complaint>> list(Filter filter, AgencyRef viewer, @Nullable String after, int limit);

    /** @param dueBefore a clock runs out before this day begins; nulls are no condition */
    record Filter(
            @Nullable State state,
            @Nullable String projectId,
            @Nullable LocalDate dueBefore) {}
}
