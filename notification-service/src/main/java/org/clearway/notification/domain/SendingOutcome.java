package org.clearway.notification.domain;

import org.jspecify.annotations.Nullable;

/** What came of an attempt to send an alert. */
public sealed interface SendingOutcome {
    /**
     * The mail server took it.
     *
     * @param answer its status codes, without its words: those may hold the address
     */
    record LeftByMail(
            String recipient, Sending sending, @Nullable String answer) implements SendingOutcome {}

    /** It is in the inbox. */
    record PutInInbox(String recipient, Sending sending) implements SendingOutcome {}

    /** It need not be sent. */
    record NotNeeded(
            @Nullable String recipient,
            SuppressionReason reason,
            @Nullable String because) implements SendingOutcome {}

    /** It cannot be sent now. */
    record NotYet(
            @Nullable String recipient,
            DelayReason reason,
            @Nullable String answer) implements SendingOutcome {}

    /** The mail server refused it for good. */
    record Refused(String recipient, @Nullable String answer) implements SendingOutcome {}
}
