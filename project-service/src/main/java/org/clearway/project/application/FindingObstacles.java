package org.clearway.project.application;

import java.util.List;
import java.util.Optional;
import org.clearway.eventing.Loaded;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.MilestoneId;
import org.clearway.project.domain.Obstacle;
import org.clearway.project.domain.ObstacleId;
import org.clearway.project.domain.ObstacleKind;
import org.clearway.project.domain.ProjectId;
import org.jspecify.annotations.Nullable;

/** What stands in the way? */
public interface FindingObstacles {
    SortKey<Obstacle> BY_SINCE = new SortKey<>("since", FindingObstacles::since);
    SortKey<Obstacle> BY_PROMISE = new SortKey<>("promisedOn", FindingObstacles::promisedOn);

    Optional<Loaded<Obstacle>> find(ObstacleId id);

    List<Loaded<Obstacle>> list(Wanted wanted, Listing<Obstacle> listing);

    /** What is looked for; null = whatever. */
    record Wanted(
            @Nullable ProjectId project,
            @Nullable MilestoneId milestone,
            @Nullable AgencyId owner,
            @Nullable ObstacleKind kind,
            @Nullable Boolean open) {}

    private static String since(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.Open o -> o.report().since().toString();
            case Obstacle.Resolved o -> o.report().since().toString();
            case Obstacle.Forestalled o -> "";
        };
    }

    private static String promisedOn(Obstacle obstacle) {
        Obstacle.Promise promise = switch (obstacle) {
            case Obstacle.Open o -> o.promise();
            case Obstacle.Resolved o -> o.promise();
            case Obstacle.Forestalled o -> null;
        };
        return promise == null ? "" : promise.on().toString();
    }
}
