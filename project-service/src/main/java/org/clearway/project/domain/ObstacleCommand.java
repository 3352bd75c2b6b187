package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What may be asked of an obstacle. */
public sealed interface ObstacleCommand {
    LocalDate occurredOn();

    record ReportObstacle(ObstacleId obstacle, Obstacle.Report report, LocalDate occurredOn)
            implements ObstacleCommand {
        public ReportObstacle {
            Objects.requireNonNull(report, "report");
        }
    }

    record PromiseRemoval(LocalDate promisedOn, @Nullable String statement, AgencyId by, LocalDate occurredOn)
            implements ObstacleCommand {}

    /** @param mayResolve who may say so besides the owner: who answers for the project or the milestone */
    record ResolveObstacle(
            LocalDate resolvedOn, List<Evidence> evidence, AgencyId by, List<AgencyId> mayResolve, LocalDate occurredOn)
            implements ObstacleCommand {
        public ResolveObstacle {
            evidence = List.copyOf(evidence);
            mayResolve = List.copyOf(mayResolve);
        }
    }

    /**
     * The end of what it follows from was read.
     *
     * @param source the event that ends it
     */
    record EndBySource(
            ObstacleId obstacle, ProjectId project, LocalDate endedOn, Evidence evidence, Obstacle.Source source)
            implements ObstacleCommand {
        @Override
        public LocalDate occurredOn() {
            return endedOn;
        }
    }
}
