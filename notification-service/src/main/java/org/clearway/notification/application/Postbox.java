package org.clearway.notification.application;

import org.clearway.notification.domain.Cause;
import org.clearway.notification.domain.Text;
import org.jspecify.annotations.Nullable;

/** Takes mails to the mail server. */
public interface Postbox {
    /**
     * One mail.
     *
     * @param id id of the alert: the mail's Message-ID is made of it, the same for every attempt
     * @param to the address
     * @param cause the event, named in headers
     */
    record Mail(String id, String to, String language, Text text, Cause cause) {}

    /** What the server said. Answers are status codes only; the words beside them may hold the address. */
    sealed interface Handover {
        /** It has it now. */
        record Taken(@Nullable String answer) implements Handover {}

        /** Not now. */
        record RefusedForNow(@Nullable String answer) implements Handover {}

        /** Never. */
        record RefusedForGood(@Nullable String answer) implements Handover {}

        /** It cannot be reached, or broke off. */
        record ServerAway() implements Handover {}
    }

    /** Hands one mail over; returns when the server has said yes or no. */
    Handover hand(Mail mail);
}
