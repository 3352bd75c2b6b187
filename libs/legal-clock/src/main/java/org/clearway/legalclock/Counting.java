package org.clearway.legalclock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts one rule and writes down how. */
record Counting(Rule rule, HolidayCalendar calendar, boolean moves) {

    /** What the count came to; nulls while suspended. */
    private record Result(
            @Nullable LocalDate lastDay, @Nullable Instant dueAt, List<SkippedDay> skipped, boolean provisional) {}

    Derivation derive(LocalDate start, @Nullable Instant startedAt, List<Pause> given) {
        List<Pause> inOrder = given.stream()
                .sorted(Comparator.comparing(Pause::from).thenComparing(Pause::endOrMax))
                .toList();
        Pauses pauses = new Pauses(inOrder);
        Result result = startedAt == null ? inDays(start, pauses) : inHours(startedAt, pauses);
        Instant dueAt = result.dueAt();
        return new Derivation(
                rule,
                rule.conditions(),
                start,
                startedAt,
                inOrder,
                moves,
                calendar.version(),
                calendar.zone().getId(),
                result.skipped(),
                pausedDays(start, result.lastDay(), pauses),
                result.lastDay(),
                isWait() && dueAt != null ? LocalDate.ofInstant(dueAt, calendar.zone()) : null,
                dueAt,
                result.provisional(),
                dueAt == null);
    }

    private Result inHours(Instant startedAt, Pauses pauses) {
        Instant dueAt = HourCount.of(rule, startedAt, pauses, calendar.zone()).dueAt();
        LocalDate lastDay = dueAt == null ? null : LocalDate.ofInstant(dueAt, calendar.zone());
        return new Result(lastDay, dueAt, List.of(), false);
    }

    private Result inDays(LocalDate start, Pauses pauses) {
        DayCount days = new DayCount(calendar, pauses);
        LocalDate lastDay = days.lastDay(rule, start, moves);
        if (lastDay == null) {
            return new Result(null, null, days.skipped(), false);
        }
        // A wait of nothing is over on the day itself; any other period when its last day has ended.
        LocalDate after = isWait() && rule.amount().signum() == 0 ? lastDay : lastDay.plusDays(1);
        Instant dueAt = after.atStartOfDay(calendar.zone()).toInstant();
        return new Result(lastDay, dueAt, days.skipped(), days.isProvisional());
    }

    private boolean isWait() {
        return rule.kind() == Kind.MINIMUM_WAIT;
    }

    private static long pausedDays(LocalDate start, @Nullable LocalDate lastDay, Pauses pauses) {
        LocalDate open = pauses.openFrom();
        LocalDate until = lastDay != null ? lastDay : open != null ? open.minusDays(1) : start;
        return pauses.daysBetween(start, until);
    }
}
