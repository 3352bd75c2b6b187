package org.clearway.legalclock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Finds the moment at which to warn of a limit. */
final class Warning {
    private Warning() {}

    static Optional<Moments> moments(Derivation derivation, HolidayCalendar calendar, int lead) {
        if (lead < 0) {
            throw new IllegalArgumentException("A warning comes before the limit, not " + -lead + " after it");
        }
        LocalDate lastDay = derivation.lastDay();
        Instant dueAt = derivation.dueAt();
        if (lastDay == null || dueAt == null) {
            return Optional.empty();
        }
        Instant startedAt = derivation.startedAt();
        if (startedAt != null) {
            Instant warnAt = dueAt.minus(Duration.ofHours(lead));
            return Optional.of(new Moments(warnAt.isBefore(startedAt) ? startedAt : warnAt, dueAt));
        }
        LocalDate start = derivation.startDay();
        LocalDate day = warnDay(derivation, calendar, lastDay, lead);
        Instant warnAt = (day.isBefore(start) ? start : day)
                .atStartOfDay(calendar.zone())
                .toInstant();
        return Optional.of(new Moments(warnAt, dueAt));
    }

    private static LocalDate warnDay(Derivation derivation, HolidayCalendar calendar, LocalDate lastDay, int lead) {
        return switch (derivation.rule().unit()) {
            case MONTH -> lastDay.minusMonths(lead);
            case WORKING_DAY -> workingDaysBefore(derivation.startDay(), calendar, lastDay, lead);
            default -> lastDay.minusDays(lead);
        };
    }

    private static LocalDate workingDaysBefore(LocalDate start, HolidayCalendar calendar, LocalDate lastDay, int lead) {
        LocalDate day = lastDay;
        for (int left = lead; left > 0 && day.isAfter(start); ) {
            day = day.minusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
