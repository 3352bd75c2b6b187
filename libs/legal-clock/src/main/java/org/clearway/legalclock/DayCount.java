package org.clearway.legalclock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the days of one period, from the day after its start, and keeps the days off that it passed over. */
final class DayCount {
    private final HolidayCalendar calendar;
    private final Pauses pauses;
    private final List<SkippedDay> skipped = new ArrayList<>();
    private boolean provisional;

    DayCount(HolidayCalendar calendar, Pauses pauses) {
        this.calendar = calendar;
        this.pauses = pauses;
    }

    /** The last day of the period; null if an open pause begins before it is over. */
    @Nullable
    LocalDate lastDay(Rule rule, LocalDate start, boolean moves) {
        LocalDate last = count(start, days(rule, start), rule.unit() == Unit.WORKING_DAY);
        return last == null || !moves ? last : moved(last);
    }

    List<SkippedDay> skipped() {
        return skipped;
    }

    /** Whether the last day was left where it falls because nobody knows yet if it is off. */
    boolean isProvisional() {
        return provisional;
    }

    /**
     * The days to count. Months are the days up to the same day of the later month, or to its last day where it has
     * no such day (Bộ luật Dân sự 2015, Art. 148 cl. 4), so that a pause in them is left out day by day.
     */
    static long days(Rule rule, LocalDate start) {
        long amount = rule.amount().longValueExact();
        return rule.unit() == Unit.MONTH ? ChronoUnit.DAYS.between(start, start.plusMonths(amount)) : amount;
    }

    private @Nullable LocalDate count(LocalDate start, long days, boolean onlyWorkingDays) {
        LocalDate day = start;
        for (long left = days; left > 0; ) {
            day = day.plusDays(1);
            if (pauses.isOpenOn(day)) {
                return null;
            }
            // A paused day is left out once, whether it is off or not.
            if (!pauses.covers(day) && (!onlyWorkingDays || isWorked(day, SkippedDay.Reason.NOT_A_WORKING_DAY))) {
                left--;
            }
        }
        return day;
    }

    private @Nullable LocalDate moved(LocalDate last) {
        LocalDate day = last;
        while (!pauses.isOpenOn(day)) {
            // Days off are announced a year ahead at most, and a long period ends later than that.
            if (!calendar.knows(day.getYear())) {
                provisional = true;
                return day;
            }
            if (!pauses.covers(day) && isWorked(day, SkippedDay.Reason.LAST_DAY_MOVED)) {
                return day;
            }
            day = day.plusDays(1);
        }
        return null;
    }

    private boolean isWorked(LocalDate day, SkippedDay.Reason reason) {
        Optional<DayOff> off = calendar.dayOff(day);
        off.ifPresent(dayOff -> skipped.add(new SkippedDay(dayOff, reason)));
        return off.isEmpty();
    }
}
