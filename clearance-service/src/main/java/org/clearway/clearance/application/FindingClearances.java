package org.clearway.clearance.application;

import java.util.List;
import java.util.Optional;
import org.clearway.clearance.domain.Clearance;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.eventing.Loaded;
import org.jspecify.annotations.Nullable;

/** The clearances as they are. */
public interface FindingClearances {
    Optional<Loaded<Clearance>> find(ClearanceId id);

    /** What to look for; null parts do not matter. {@code after} is the last id of the page before. */
    record Query(
            @Nullable String projectId,
            @Nullable String milestoneId,
            @Nullable String after,
            int limit) {}

    /** Those within the scope, in the order of their ids. */
    List<Loaded<Clearance>> list(Scope scope, Query query);
}
