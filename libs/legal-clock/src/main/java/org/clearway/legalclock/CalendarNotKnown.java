package org.clearway.legalclock;

/** The holiday data says nothing about a year, so that no day of it can be called working or off. */
public final class CalendarNotKnown extends LegalClockRefused {
    private final int year;

    CalendarNotKnown(int year, String calendarVersion) {
        super("The calendar " + calendarVersion + " does not know the days off of " + year);
        this.year = year;
    }

    public int year() {
        return year;
    }
}
