package org.clearway.notification.domain;

import java.time.Instant;
import org.clearway.notification.domain.AlertEvent.AlertDelayed;
import org.clearway.notification.domain.AlertEvent.AlertDelivered;
import org.clearway.notification.domain.AlertEvent.AlertFailed;
import org.clearway.notification.domain.AlertEvent.AlertRaised;
import org.clearway.notification.domain.AlertEvent.AlertRead;
import org.clearway.notification.domain.AlertEvent.AlertRetried;
import org.clearway.notification.domain.AlertEvent.AlertSent;
import org.clearway.notification.domain.AlertEvent.AlertSuppressed;
import org.jspecify.annotations.Nullable;

/** One event, told to one agency on one channel. */
public sealed interface Alert {
    /** Why and to whom. */
    AlertRaised raised();

    /** The agency that gets it; null while it is not known. */
    @Nullable
    String recipient();

    AlertStatus status();

    /** Waits to be sent. */
    record Pending(
            AlertRaised raised,
            @Nullable String recipient,
            int attempts,
            int countedAttempts,
            Instant nextAttemptAt,
            @Nullable DelayReason reason)
            implements Alert {
        @Override
        public AlertStatus status() {
            return AlertStatus.RAISED;
        }
    }

    /** The mail server has it; whether anybody read it is not known. */
    record Sent(AlertRaised raised, String recipient, Message message) implements Alert {
        @Override
        public AlertStatus status() {
            return AlertStatus.SENT;
        }
    }

    /** In the agency's inbox. */
    record Delivered(
            AlertRaised raised,
            String recipient,
            Message message,
            Instant deliveredAt,
            @Nullable Instant readAt) implements Alert {
        @Override
        public AlertStatus status() {
            return AlertStatus.DELIVERED;
        }
    }

    /** Given up. */
    record Failed(AlertRaised raised, @Nullable String recipient, FailureReason reason) implements Alert {
        @Override
        public AlertStatus status() {
            return AlertStatus.FAILED;
        }
    }

    /** Not sent on purpose. */
    record Suppressed(AlertRaised raised, @Nullable String recipient, SuppressionReason reason) implements Alert {
        @Override
        public AlertStatus status() {
            return AlertStatus.SUPPRESSED;
        }
    }

    /** The state after an event; the state is null before the first. */
    static Alert evolve(@Nullable Alert state, AlertEvent event) {
        if (event instanceof AlertRaised raised) {
            return new Pending(raised, raised.recipientAgency(), 0, 0, raised.raisedAt(), null);
        }
        if (state == null) {
            throw new IllegalStateException("an alert begins by being raised: " + event.alertId());
        }
        AlertRaised why = state.raised();
        return switch (event) {
            case AlertRaised raised -> throw new IllegalStateException("raised twice: " + raised.alertId());
            case AlertDelayed delayed -> delayed(state, delayed);
            case AlertSent sent -> new Sent(why, sent.recipientAgency(), sent.message());
            case AlertDelivered delivered -> delivered(state, delivered);
            case AlertFailed failed -> new Failed(why, failed.recipientAgency(), failed.reason());
            case AlertSuppressed not -> new Suppressed(why, not.recipientAgency(), not.reason());
            case AlertRead read -> read(state, read);
            case AlertRetried again -> new Pending(why, again.recipientAgency(), 0, 0, again.nextAttemptAt(), null);
        };
    }

    private static Alert delayed(Alert state, AlertDelayed delayed) {
        int counted = state instanceof Pending pending ? pending.countedAttempts() : 0;
        return new Pending(
                state.raised(),
                delayed.recipientAgency(),
                delayed.attempt(),
                delayed.reason() == DelayReason.MAIL_SERVER_AWAY ? counted : counted + 1,
                delayed.nextAttemptAt(),
                delayed.reason());
    }

    private static Alert delivered(Alert state, AlertDelivered delivered) {
        if (!(state instanceof Sent sent)) {
            throw new IllegalStateException("delivered before it was sent: " + delivered.alertId());
        }
        return new Delivered(sent.raised(), sent.recipient(), sent.message(), delivered.deliveredAt(), null);
    }

    private static Alert read(Alert state, AlertRead read) {
        if (!(state instanceof Delivered there)) {
            throw new IllegalStateException("read before it was there: " + read.alertId());
        }
        return new Delivered(there.raised(), there.recipient(), there.message(), there.deliveredAt(), read.readAt());
    }
}
