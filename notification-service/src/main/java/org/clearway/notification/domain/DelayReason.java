package org.clearway.notification.domain;

/** Why an alert waits for another attempt. */
public enum DelayReason {
    /** The mail server cannot be reached, or broke off: no fault of this mail, so it never leads to giving up early. */
    MAIL_SERVER_AWAY,
    /** The mail server said "not now" (a 4xx answer). */
    TEMPORARILY_REFUSED,
    /** Nobody has given an address for the agency yet. */
    NO_CONTACT,
    /** The own copies do not tell yet which agency is meant. */
    RECIPIENT_UNKNOWN,
    /** The template could not be made into a text. */
    TEMPLATE_BROKEN
}
