package org.clearway.legalclock;

/** A question that the rules or the calendar cannot answer. The subclasses carry the data of the refusal. */
public abstract sealed class LegalClockRefused extends RuntimeException
        permits NoSuchRule, CalendarNotKnown, PauseNotAllowed, NotAPeriod, StartNeedsMoment, NotComparable {

    LegalClockRefused(String message) {
        super(message);
    }
}
