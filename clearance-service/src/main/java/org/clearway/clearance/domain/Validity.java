package org.clearway.clearance.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Validity by dates: both ends are included, an open end is open or not known. */
final class Validity {
    private Validity() {}

    static boolean holds(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
