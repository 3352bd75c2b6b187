package org.clearway.legalclock;

/** What the amount of a rule means. */
public enum Kind {
    /** At most: the act must be done by the last day. */
    DEADLINE,
    /** At least: the act is lawful only after the last waited day. */
    MINIMUM_WAIT,
    /** How long a paper or a figure stands. */
    VALIDITY,
    /** How long a right or a ban lasts. */
    WINDOW,
    /** A figure that a measured value is compared with. */
    THRESHOLD,
    /** A figure used in a computation. */
    RATE
}
