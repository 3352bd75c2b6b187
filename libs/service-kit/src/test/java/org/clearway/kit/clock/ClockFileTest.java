package org.clearway.kit.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockFileTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration POLL = Duration.ofMillis(10);

    private final MovedClock clock = new MovedClock(Clock.fixed(NOON, ZoneOffset.UTC));

    @TempDir
    private Path folder = Path.of("");

    private Path file() {
        return folder.resolve("offset");
    }

    private void awaitTime(Instant expected) {
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(clock.instant()).isEqualTo(expected));
    }

    @Test
    void withoutAFileTimeIsNotMoved() {
        try (ClockFile none = new ClockFile(file(), POLL, clock)) {
            assertThat(none).isNotNull();
            assertThat(clock.instant()).isEqualTo(NOON);
        }
    }

    @Test
    void whatTheFileSaysHoldsFromTheStart() throws IOException {
        Files.writeString(file(), "P90D\n");
        try (ClockFile moved = new ClockFile(file(), POLL, clock)) {
            assertThat(moved).isNotNull();
            assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofDays(90)));
        }
    }

    @Test
    void followsTheFile() throws IOException {
        try (ClockFile followed = new ClockFile(file(), POLL, clock)) {
            assertThat(followed).isNotNull();
            Files.writeString(file(), "PT1H");
            awaitTime(NOON.plusSeconds(3600));
            Files.writeString(file(), "P1D");
            awaitTime(NOON.plus(Duration.ofDays(1)));
            Files.delete(file());
            awaitTime(NOON);
        }
    }

    @Test
    void nonsenseChangesNothing() throws IOException {
        Files.writeString(file(), "PT1H");
        try (ClockFile kept = new ClockFile(file(), POLL, clock)) {
            assertThat(kept).isNotNull();
            Files.writeString(file(), "ninety days");
            await().during(Duration.ofMillis(100))
                    .atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(3600)));
        }
    }

    @Test
    void theSameClockInAnotherZoneMovesAlong() {
        Clock vietnam = clock.withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
        clock.moveTo(Duration.ofHours(12));
        assertThat(vietnam.instant()).isEqualTo(NOON.plus(Duration.ofHours(12)));
        assertThat(vietnam.getZone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
