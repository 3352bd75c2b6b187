package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happened to an obstacle. */
public sealed interface ObstacleEvent {
    ObstacleId obstacleId();

    ProjectId projectId();

    LocalDate occurredOn();

    record ObstacleReported(
            ObstacleId obstacleId,
            ProjectId projectId,
            @Nullable MilestoneId milestoneId,
            ObstacleKind kind,
            String causeCode,
            Wording title,
            AgencyId ownerAgency,
            @Nullable String headPost,
            LocalDate since,
            AgencyId reportedBy,
            @Nullable String sourceEventId,
            @Nullable String sourceSubject,
            LocalDate occurredOn)
            implements ObstacleEvent {
        public ObstacleReported {
            Objects.requireNonNull(obstacleId, "obstacleId");
            Objects.requireNonNull(projectId, "projectId");
        }
    }

    /** The owner named a day. */
    record ObstaclePromised(
            ObstacleId obstacleId,
            ProjectId projectId,
            @Nullable MilestoneId milestoneId,
            AgencyId ownerAgency,
            @Nullable LocalDate previousPromise,
            LocalDate promisedOn,
            @Nullable String statement,
            LocalDate occurredOn)
            implements ObstacleEvent {}

    /** @param since the day since which it stood in the way */
    record ObstacleResolved(
            ObstacleId obstacleId,
            ProjectId projectId,
            @Nullable MilestoneId milestoneId,
            ObstacleKind kind,
            String causeCode,
            AgencyId ownerAgency,
            LocalDate since,
            LocalDate resolvedOn,
            List<Evidence> evidence,
            LocalDate occurredOn)
            implements ObstacleEvent {
        public ObstacleResolved {
            evidence = List.copyOf(evidence);
        }
    }

    /** Its end was read before its report. */
    record ObstacleForestalled(ObstacleId obstacleId, ProjectId projectId, String sourceEventId, LocalDate occurredOn)
            implements ObstacleEvent {}
}
