package org.clearway.legalclock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Counts what is left of a limit. */
record Remainder(Derivation derivation, HolidayCalendar calendar) {

    Remaining on(LocalDate today) {
        LocalDate lastDay = derivation.lastDay();
        Instant dueAt = derivation.dueAt();
        if (lastDay == null || dueAt == null) {
            return suspended();
        }
        Instant now = today.atStartOfDay(calendar.zone()).toInstant();
        boolean over = !now.isBefore(dueAt);
        if (derivation.startedAt() != null) {
            return new Remaining(Duration.between(now, dueAt).toHours(), unit(), 0, over, false);
        }
        LocalDate from = today.isBefore(derivation.startDay()) ? derivation.startDay() : today;
        if (unit() == Unit.MONTH) {
            long months = ChronoUnit.MONTHS.between(from, lastDay);
            long days = ChronoUnit.DAYS.between(from.plusMonths(months), lastDay);
            return new Remaining(months, unit(), days, over, false);
        }
        return new Remaining(running(from, lastDay) - passed(lastDay, from), unit(), 0, over, false);
    }

    /** The days that a running limit still has to count, pauses left out. */
    private long running(LocalDate after, LocalDate until) {
        if (!until.isAfter(after)) {
            return 0;
        }
        Pauses pauses = new Pauses(derivation.pauses());
        return after.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(day -> !pauses.covers(day) && (!inWorkingDays() || calendar.isWorkingDay(day)))
                .count();
    }

    private long passed(LocalDate lastDay, LocalDate today) {
        if (!today.isAfter(lastDay)) {
            return 0;
        }
        return inWorkingDays()
                ? calendar.workingDaysBetween(lastDay, today)
                : today.toEpochDay() - lastDay.toEpochDay();
    }

    private Remaining suspended() {
        Pauses pauses = new Pauses(derivation.pauses());
        Instant startedAt = derivation.startedAt();
        if (startedAt != null) {
            Duration left = HourCount.of(derivation.rule(), startedAt, pauses, ZoneId.of(derivation.zone()))
                    .left();
            return new Remaining(left.toHours(), unit(), 0, false, true);
        }
        LocalDate open = pauses.openFrom();
        LocalDate start = derivation.startDay();
        long counted = open == null ? 0 : running(start, open.minusDays(1));
        long left = Math.max(0, DayCount.days(derivation.rule(), start) - counted);
        return unit() == Unit.MONTH
                ? new Remaining(0, unit(), left, false, true)
                : new Remaining(left, unit(), 0, false, true);
    }

    private boolean inWorkingDays() {
        return unit() == Unit.WORKING_DAY;
    }

    private Unit unit() {
        return derivation.rule().unit();
    }
}
