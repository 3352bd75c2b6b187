package org.clearway.project.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Moments in the zone of all clocks. */
public final class ClockFixtures {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    public static final DayMoments MOMENTS = new DayMoments(ZONE, 7);

    private ClockFixtures() {}

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
