package org.clearway.legalclock;

import java.time.LocalDate;

/**
 * A day on which nobody works, and why.
 *
 * @param nameVi name of the occasion in Vietnamese
 * @param nameEn name of the occasion in English
 */
public record DayOff(LocalDate day, Kind kind, String nameVi, String nameEn) {

    /** Why the day is off. */
    public enum Kind {
        /** An ordinary Saturday or Sunday. */
        WEEKEND,
        /** A public holiday by law. */
        HOLIDAY,
        /** A day between the first and the last of the official Lunar New Year break. */
        TET_BREAK,
        /** Off in place of another day: a holiday on a weekend, or a Saturday that is worked. */
        COMPENSATORY
    }
}
