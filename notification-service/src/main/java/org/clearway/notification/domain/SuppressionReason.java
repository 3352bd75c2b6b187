package org.clearway.notification.domain;

/** Why an alert was not sent although it was raised. */
public enum SuppressionReason {
    /** What it reminds of was closed meanwhile. */
    CLOSED_MEANWHILE,
    /** The agency gets the same event by another alert on the same channel. */
    TOLD_ALREADY,
    /** There is no such agency: none above, no owner named. */
    NOBODY_THERE
}
