package org.clearway.notification.domain;

/** How far an alert has come. */
public enum AlertStatus {
    RAISED,
    SENT,
    DELIVERED,
    FAILED,
    SUPPRESSED
}
