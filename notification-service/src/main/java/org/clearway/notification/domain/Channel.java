package org.clearway.notification.domain;

/** How an alert travels. */
public enum Channel {
    /** A mail to the mailbox of the agency's post; sent when the mail server took it. */
    MAIL,
    /** The agency's inbox in this service; delivered as soon as it is there. */
    INBOX
}
