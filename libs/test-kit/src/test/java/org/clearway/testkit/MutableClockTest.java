package org.clearway.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MutableClockTest {
    @Test
    void movesItsCopiesInOtherZonesToo() {
        MutableClock clock = MutableClock.at("2024-06-10T16:59:00Z");
        Clock local = clock.withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(LocalDate.now(local)).isEqualTo("2024-06-10");
        clock.advance(Duration.ofMinutes(1));
        assertThat(LocalDate.now(local)).isEqualTo("2024-06-11");
        clock.set(Instant.EPOCH);
        assertThat(local.instant()).isEqualTo(Instant.EPOCH);
    }
}
