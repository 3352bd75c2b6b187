package org.clearway.insight.domain;

import java.util.List;
import org.clearway.insight.domain.Obstacles.OpenObstacle;
import org.jspecify.annotations.Nullable;

/** A key project as of a moment, with its milestones, open obstacles and clearances. */
public record ProjectState(
        String projectId,
        @Nullable String code,
        Wording title,
        @Nullable String ownerAgency,
        @Nullable String status,
        @Nullable String parentProjectId,
        List<MilestoneState> milestones,
        List<OpenObstacle> openObstacles,
        List<ClearanceState> clearances)
        implements State {}
