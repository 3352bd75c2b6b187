package org.clearway.notification.domain;

/** Why an alert will not be tried again by itself: it is a dead letter that somebody must look at. */
public enum FailureReason {
    /** The mail server refused for good (a 5xx answer). */
    REFUSED_BY_SERVER,
    /** All attempts are used up. */
    ATTEMPTS_USED_UP,
    /** Tried for as long as mail is tried (RFC 5321, 4.5.4.1: four to five days). */
    TRIED_TOO_LONG
}
