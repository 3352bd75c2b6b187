package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An open obstacle as the project knows it: enough to say what holds a milestone up, and since when.
 *
 * @param milestoneId null = it holds up the project as a whole
 */
public record Block(
        ObstacleId obstacleId,
        @Nullable MilestoneId milestoneId,
        ObstacleKind kind,
        String causeCode,
        AgencyId ownerAgency,
        LocalDate since) {
    public Block {
        Objects.requireNonNull(obstacleId, "obstacleId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(causeCode, "causeCode");
        Objects.requireNonNull(ownerAgency, "ownerAgency");
        Objects.requireNonNull(since, "since");
    }

    boolean holdsUp(MilestoneId milestone) {
        return milestoneId == null || milestoneId.equals(milestone);
    }
}
