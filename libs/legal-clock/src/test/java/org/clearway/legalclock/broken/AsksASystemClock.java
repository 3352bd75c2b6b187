package org.clearway.legalclock.broken;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.assertj.core.api.Assertions;

/** Breaks every rule of {@code ArchitectureTest}, to show that each can fail. */
public final class AsksASystemClock {
    public LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    public Instant moment() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }

    public void usesAnotherLibrary() {
        Assertions.assertThat(today()).isNotNull();
    }
}
