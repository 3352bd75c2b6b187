package org.clearway.insight.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A milestone whose baseline passed, and what stood in the way on that day.
 *
 * @param missedOn legal date of the miss
 * @param baseline the one that passed; a milestone with a new one may be missed again
 * @param metOn when it was met all the same; null = not yet, or to a later baseline
 * @param rescheduledOn legal date on which a new baseline took the place of the one missed; null = none did
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
        @Nullable LocalDate rescheduledOn,
        List<Cause> causes) {

    /** Calendar days from the baseline until it was met or gave way to a new one, up to today while neither is so. */
    public long daysLate(LocalDate today) {
        LocalDate until = metOn != null ? metOn : rescheduledOn != null ? rescheduledOn : today;
        return Math.max(0, ChronoUnit.DAYS.between(baseline, until));
    }

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
