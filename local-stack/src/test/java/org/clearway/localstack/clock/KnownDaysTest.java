package org.clearway.localstack.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class KnownDaysTest {
    private final KnownDays standard = new KnownDays();

    @Test
    void saysNothingOfADayThatTheCalendarKnows() {
        assertThat(standard.warningAt(Instant.parse("2026-11-25T08:00:00Z"))).isEmpty();
    }

    @Test
    void warnsBehindTheEndOfTheCalendarByTheLegalDay() {
        assertThat(standard.warningAt(Instant.parse("2999-12-31T16:59:59Z")))
                .hasValueSatisfying(warning -> assertThat(warning).contains("2999-12-31", "./clearway reset"));
        assertThat(standard.warningAt(Instant.parse("2999-12-31T17:00:00Z")))
                .hasValueSatisfying(warning -> assertThat(warning).contains("3000-01-01"));
    }
}
