package org.clearway.localstack.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.clearway.legalclock.HolidayCalendar;

/** Until when the calendar of days off is known: limits that reach beyond it cannot be counted. */
public final class KnownDays {
    private final HolidayCalendar calendar;

    public KnownDays() {
        this(HolidayCalendar.standard());
    }

    KnownDays(HolidayCalendar calendar) {
        this.calendar = calendar;
    }

    /** One sentence when the services' clock stands behind the end of the calendar. */
    public Optional<String> warningAt(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, calendar.zone());
        return calendar.knows(day.getYear())
                ? Optional.empty()
                : Optional.of("Warning: the services' day is " + day
                        + ", and the calendar of days off knows nothing of "
                        + day.getYear() + ": limits that reach into it are refused, until the data are extended or"
                        + " ./clearway reset begins anew with the machine's day.");
    }
}
