package org.clearway.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.clearway.eventing.Loaded;
import org.clearway.notification.domain.Alert;
import org.clearway.notification.domain.AlertEvent.AlertRaised;
import org.clearway.notification.domain.AlertStatus;
import org.clearway.notification.domain.Channel;
import org.clearway.notification.domain.Role;
import org.jspecify.annotations.Nullable;

/**
 * An alert as it is listed.
 *
 * @param reason why it waits, was not sent or was given up
 * @param traceId leads to the request that began it
 */
record AlertView(
        @Schema(example = "0192f3a0-7c00-7b1e-9d2a-0c5f7e4a1b22")
        String id,

        AlertStatus status,
        @Schema(example = "task.assigned.v1:LEADS:MAIL") String route,
        @Schema(example = "project-service:0-17-2") String eventId,
        @Schema(example = "task.assigned.v1") String eventType,
        @Schema(example = "directive-1") String eventSubject,
        LocalDate eventOccurredOn,
        @Nullable @Schema(example = "pc-bao-lam") String recipientAgency,
        Role role,
        Channel channel,
        @Nullable @Schema(example = "project-1") String projectId,
        Instant raisedAt,
        @Nullable Instant nextAttemptAt,
        @Nullable @Schema(example = "MAIL_SERVER_AWAY") String reason,

        @Nullable @Schema(example = "4bf92f3577b34da6a3ce929d0e0e4736")
        String traceId,

        @Nullable String correlationId) {

    static AlertView of(Loaded<Alert> loaded) {
        Alert alert = loaded.state();
        AlertRaised raised = alert.raised();
        Alert.Pending pending = alert instanceof Alert.Pending waiting ? waiting : null;
        return new AlertView(
                loaded.id().id(),
                alert.status(),
                raised.route(),
                raised.eventId(),
                raised.eventType(),
                raised.cause().subject(),
                raised.cause().occurredOn(),
                alert.recipient(),
                raised.role(),
                raised.channel(),
                raised.projectId(),
                raised.raisedAt(),
                pending == null ? null : pending.nextAttemptAt(),
                reason(alert),
                raised.cause().traceId(),
                raised.cause().correlationId());
    }

    private static @Nullable String reason(Alert alert) {
        return switch (alert) {
            case Alert.Pending pending ->
                pending.reason() == null ? null : pending.reason().name();
            case Alert.Failed failed -> failed.reason().name();
            case Alert.Suppressed suppressed -> suppressed.reason().name();
            case Alert.Sent sent -> null;
            case Alert.Delivered delivered -> null;
        };
    }
}
