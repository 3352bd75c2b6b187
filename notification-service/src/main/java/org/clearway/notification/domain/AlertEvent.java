package org.clearway.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happens to an alert. Each says which alert, by which route, about which event and for whom, so that a reader of
 * the topic needs no other event. None holds a mail address.
 */
public sealed interface AlertEvent {
    AlertId alertId();

    LocalDate occurredOn();

    /**
     * Somebody is to be told.
     *
     * @param recipientAgency null where it must be looked up first
     * @param about what it reminds of, see {@link Matters}; empty for what is no reminder
     * @param facts what the event says, long lists cut
     */
    record AlertRaised(
            AlertId alertId,
            String route,
            String eventId,
            String eventType,
            @Nullable String recipientAgency,
            Role role,
            Channel channel,
            @Nullable String projectId,
            String template,
            Addressee addressee,
            List<String> about,
            Cause cause,
            Map<String, Object> facts,
            Instant raisedAt,
            LocalDate occurredOn)
            implements AlertEvent {}

    /** An attempt did not succeed, and there will be another one. */
    record AlertDelayed(
            AlertId alertId,
            String route,
            String eventId,
            String eventType,
            @Nullable String recipientAgency,
            Role role,
            Channel channel,
            @Nullable String projectId,
            int attempt,
            DelayReason reason,
            @Nullable String answer,
            Instant nextAttemptAt,
            LocalDate occurredOn)
            implements AlertEvent {}

    /**
     * It left: the mail server took it, or it was put into the inbox.
     *
     * @param answer the mail server's status codes
     * @param message the text as it was sent, so that it can be shown for ever as it was
     */
    record AlertSent(
            AlertId alertId,
            String route,
            String eventId,
            String eventType,
            String recipientAgency,
            Role role,
            Channel channel,
            @Nullable String projectId,
            int attempt,
            @Nullable String answer,
            String template,
            long templateVersion,
            String language,
            Message message,
            LocalDate occurredOn)
            implements AlertEvent {}

    /** It is where the agency reads it. */
    record AlertDelivered(
            AlertId alertId,
            String route,
            String eventId,
            String eventType,
            String recipientAgency,
            Role role,
            Channel channel,
            @Nullable String projectId,
            Instant deliveredAt,
            LocalDate occurredOn)
            implements AlertEvent {}

    /** Given up; a person must look. */
    record AlertFailed(
            AlertId alertId,
            String route,
            String eventId,
            String eventType,
            @Nullable String recipientAgency,
            Role role,
            Channel channel,
            @Nullable String projectId,
            int attempt,
            FailureReason reason,
            @Nullable DelayReason lastCause,
            @Nullable String answer,
            LocalDate occurredOn)
            implements AlertEvent {}

    /**
     * Not sent, on purpose.
     *
     * @param because id of the event that closed the matter, or of the alert that says the same
     */
    record AlertSuppressed(
            AlertId alertId,
            String route,
            String eventId,
            String eventType,
            @Nullable String recipientAgency,
            Role role,
            Channel channel,
            @Nullable String projectId,
            SuppressionReason reason,
            @Nullable String because,
            LocalDate occurredOn)
            implements AlertEvent {}

    /** The agency marked it as read in its inbox. */
    record AlertRead(
            AlertId alertId,
            String route,
            String eventId,
            String eventType,
            String recipientAgency,
            Role role,
            Channel channel,
            @Nullable String projectId,
            Instant readAt,
            LocalDate occurredOn)
            implements AlertEvent {}

    /** Given up before, and to be tried again: somebody has removed what was in the way. */
    record AlertRetried(
            AlertId alertId,
            String route,
            String eventId,
            String eventType,
            @Nullable String recipientAgency,
            Role role,
            Channel channel,
            @Nullable String projectId,
            Instant nextAttemptAt,
            LocalDate occurredOn)
            implements AlertEvent {}
}
