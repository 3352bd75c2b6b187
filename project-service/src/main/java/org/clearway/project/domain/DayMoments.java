package org.clearway.project.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * When a day is near, and when it is over.
 *
 * @param zone the zone of all clocks, Asia/Ho_Chi_Minh
 * @param warnDaysBefore how many days before its last day somebody is reminded; a courtesy, no rule of law
 */
public record DayMoments(ZoneId zone, int warnDaysBefore) {
    public DayMoments {
        Objects.requireNonNull(zone, "zone");
        if (warnDaysBefore < 0) {
            throw new IllegalArgumentException("warnDaysBefore must not be negative");
        }
    }

    /** The first moment of the day on which the reminder goes out. */
    public Instant warn(LocalDate lastDay) {
        return lastDay.minusDays(warnDaysBefore).atStartOfDay(zone).toInstant();
    }

    /** The first moment after the last day. */
    public Instant over(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
