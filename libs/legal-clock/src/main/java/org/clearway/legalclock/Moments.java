package org.clearway.legalclock;

import java.time.Instant;

/**
 * The two moments at which somebody must be told about a running limit.
 *
 * @param warnAt start of the day that lies the lead before the last day, never before the limit started
 * @param breachAt the limit's {@code dueAt}: the first moment that is too late, or for a wait the first that is lawful
 */
public record Moments(Instant warnAt, Instant breachAt) {

    /** Which of the two a moment is. */
    public enum Which {
        WARN,
        BREACH
    }

    /** A moment to be kept as the next one of a clock. */
    public record Moment(Which which, Instant at) {}

    /**
     * What is to be told next, seen from a moment: the warning while it lies ahead, otherwise the breach. A breach that
     * has passed is due at once, since papers are entered late; a warning that has passed warns of nothing any more.
     */
    public Moment next(Instant now) {
        return warnAt.isAfter(now) && warnAt.isBefore(breachAt)
                ? new Moment(Which.WARN, warnAt)
                : new Moment(Which.BREACH, breachAt);
    }
}
