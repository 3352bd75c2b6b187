package org.clearway.legalclock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pauses in order and without overlap, so that each day is left out once. */
final class Pauses {
    private final List<Pause> merged = new ArrayList<>();

    Pauses(List<Pause> pauses) {
        pauses.stream().sorted(Comparator.comparing(Pause::from)).forEach(this::append);
    }

    private void append(Pause next) {
        if (merged.isEmpty()) {
            merged.add(next);
            return;
        }
        Pause last = merged.getLast();
        LocalDate lastEnd = last.to();
        if (lastEnd == null) {
            return;
        }
        if (next.from().isAfter(lastEnd)) {
            merged.add(next);
        } else {
            merged.set(merged.size() - 1, new Pause(last.from(), later(lastEnd, next.to())));
        }
    }

    private static @Nullable LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || other.isAfter(one) ? other : one;
    }

    boolean covers(LocalDate day) {
        return merged.stream().anyMatch(pause -> pause.covers(day));
    }

    /** Whether the day lies in a pause that nothing has ended. */
    boolean isOpenOn(LocalDate day) {
        LocalDate from = openFrom();
        return from != null && !day.isBefore(from);
    }

    /** First day of the pause that nothing has ended; null if there is none. */
    @Nullable
    LocalDate openFrom() {
        return merged.isEmpty() || merged.getLast().to() != null
                ? null
                : merged.getLast().from();
    }

    /** Number of days after {@code after} and up to {@code until} that are left out. */
    long daysBetween(LocalDate after, LocalDate until) {
        return until.isAfter(after)
                ? after.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(this::covers)
                        .count()
                : 0;
    }

    List<Pause> merged() {
        return merged;
    }
}
