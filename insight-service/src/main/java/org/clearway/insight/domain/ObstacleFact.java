package org.clearway.insight.domain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Of project-service: what stands in a project's way, and who must remove it. */
public sealed interface ObstacleFact extends ForeignFact {
    String obstacleId();

    /** Named for the first time; {@code since} may lie before the day of reporting. */
    record ObstacleReported(
            String obstacleId,
            String projectId,
            @Nullable String milestoneId,
            String kind,
            @Nullable String causeCode,
            @Nullable Wording title,
            String ownerAgency,
            LocalDate since,
            @Nullable String sourceSubject)
            implements ObstacleFact {
        public ObstacleReported {
            requireNonNull(obstacleId, "obstacleId");
            requireNonNull(projectId, "projectId");
            requireNonNull(kind, "kind");
            requireNonNull(ownerAgency, "ownerAgency");
            requireNonNull(since, "since");
        }
    }

    /** The owner promised a day. */
    record ObstaclePromised(String obstacleId, LocalDate promisedOn) implements ObstacleFact {
        public ObstaclePromised {
            requireNonNull(obstacleId, "obstacleId");
            requireNonNull(promisedOn, "promisedOn");
        }
    }

    /** Removed, with evidence. */
    record ObstacleResolved(String obstacleId, LocalDate resolvedOn) implements ObstacleFact {
        public ObstacleResolved {
            requireNonNull(obstacleId, "obstacleId");
            requireNonNull(resolvedOn, "resolvedOn");
        }
    }
}
