package org.clearway.legalclock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Counts elapsed hours from a moment. A pause leaves out the time from the start of its first day to the start of the
 * day on which it ends.
 *
 * @param dueAt moment at which the hours are over; null if an open pause begins before
 * @param left what remains to be run when the open pause ends; zero without one
 */
record HourCount(@Nullable Instant dueAt, Duration left) {

    static HourCount of(Rule rule, Instant start, Pauses pauses, ZoneId zone) {
        Instant reached = start;
        Duration left = Duration.ofHours(rule.amount().longValueExact());
        for (Pause pause : pauses.merged()) {
            Instant from = startOf(pause.from(), zone);
            LocalDate to = pause.to();
            if (to != null && !startOf(to, zone).isAfter(reached)) {
                continue;
            }
            if (from.isAfter(reached)) {
                Duration before = Duration.between(reached, from);
                if (left.compareTo(before) <= 0) {
                    break;
                }
                left = left.minus(before);
            }
            if (to == null) {
                return new HourCount(null, left);
            }
            reached = startOf(to, zone);
        }
        return new HourCount(reached.plus(left), Duration.ZERO);
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
