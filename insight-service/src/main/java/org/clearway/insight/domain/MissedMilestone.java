package org.clearway.insight.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A milestone whose baseline passed, and what stood in the way on that day.
 *
 * @param missedOn legal date of the miss
 * @param metOn when it was met all the same; null = not yet
 * @param causes obstacles open when it was missed, each with the day since which it was there
 */
public record MissedMilestone(
        String milestoneId,
        Wording title,
        String leadAgency,
        @Nullable String headPost,
        LocalDate baseline,
        LocalDate missedOn,
        @Nullable LocalDate metOn,
        List<Cause> causes) {

    /** One cause, and whether it is removed meanwhile. */
    public record Cause(
            String obstacleId,
            @Nullable String kind,
            @Nullable String causeCode,
            @Nullable Wording title,
            @Nullable String ownerAgency,
            @Nullable LocalDate since,
            @Nullable LocalDate resolvedOn) {}
}
