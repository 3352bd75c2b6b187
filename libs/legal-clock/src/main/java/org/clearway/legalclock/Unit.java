package org.clearway.legalclock;

/** What the amount of a rule is counted in. */
public enum Unit {
    /** Every day of the calendar. */
    CALENDAR_DAY,
    /** Days that are not off in the {@link HolidayCalendar}. */
    WORKING_DAY,
    /** Calendar months, ending on the same day of the month or on the month's last day. */
    MONTH,
    /** Hours of elapsed time, sixty minutes each. */
    HOUR,
    /** Hundredths. */
    PERCENT,
    /** A factor. */
    MULTIPLE,
    /** Hundredths for each day. */
    PERCENT_PER_DAY,
    /** Thousand million đồng. */
    VND_BILLION,
    /** Hectares. */
    HECTARE,
    /** Pieces. */
    COUNT,
    /** Points of a score. */
    POINT;

    /** Whether a period can be counted in this unit. */
    public boolean isTime() {
        return switch (this) {
            case CALENDAR_DAY, WORKING_DAY, MONTH, HOUR -> true;
            case PERCENT, MULTIPLE, PERCENT_PER_DAY, VND_BILLION, HECTARE, COUNT, POINT -> false;
        };
    }
}
