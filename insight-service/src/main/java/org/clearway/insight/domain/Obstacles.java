package org.clearway.insight.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearway.insight.domain.ObstacleFact.ObstaclePromised;
import org.clearway.insight.domain.ObstacleFact.ObstacleReported;
import org.clearway.insight.domain.ObstacleFact.ObstacleResolved;
import org.jspecify.annotations.Nullable;

/** Folds obstacles: what is open, whose it is and since when. */
public final class Obstacles {
    private final Map<String, OpenObstacle> open = new LinkedHashMap<>();

    /** An obstacle that is not resolved. */
    public record OpenObstacle(
            String obstacleId,
            @Nullable String milestoneId,
            String kind,
            @Nullable String causeCode,
            String ownerAgency,
            LocalDate since,
            @Nullable LocalDate promisedOn) {}

    void apply(ObstacleFact fact) {
        switch (fact) {
            case ObstacleReported r ->
                open.put(
                        r.obstacleId(),
                        new OpenObstacle(
                                r.obstacleId(),
                                r.milestoneId(),
                                r.kind(),
                                r.causeCode(),
                                r.ownerAgency(),
                                r.since(),
                                null));
            case ObstaclePromised p ->
                open.computeIfPresent(
                        p.obstacleId(),
                        (id, o) -> new OpenObstacle(
                                id,
                                o.milestoneId(),
                                o.kind(),
                                o.causeCode(),
                                o.ownerAgency(),
                                o.since(),
                                p.promisedOn()));
            case ObstacleResolved r -> open.remove(r.obstacleId());
        }
    }

    List<OpenObstacle> open() {
        return List.copyOf(open.values());
    }
}
