package org.clearway.legalclock;

/** A day off that the count passed over. Paused days are not listed: the pauses tell them. */
public record SkippedDay(DayOff dayOff, Reason reason) {

    /** Why a day off mattered. */
    public enum Reason {
        /** It does not count in a period of working days. */
        NOT_A_WORKING_DAY,
        /** The period would have ended on it; it ends on a later day. */
        LAST_DAY_MOVED
    }
}
