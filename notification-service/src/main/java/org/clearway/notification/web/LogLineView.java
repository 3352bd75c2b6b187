package org.clearway.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.clearway.notification.application.LookingUpAlerts.Line;
import org.clearway.notification.domain.AlertEvent;
import org.jspecify.annotations.Nullable;

/**
 * One line of the delivery log.
 *
 * @param what type of the alert's own event
 * @param attempt number of the attempt, from 1
 * @param answer the mail server's status codes
 * @param because id of the event or alert that made it needless
 */
record LogLineView(
        Instant at,
        @Schema(example = "alert.delayed.v1") String what,
        @Nullable Integer attempt,
        @Nullable @Schema(example = "TEMPORARILY_REFUSED") String reason,
        @Nullable @Schema(example = "451 4.7.1") String answer,
        @Nullable Instant nextAttemptAt,
        @Nullable @Schema(example = "task-assigned") String template,
        @Nullable Long templateVersion,
        @Nullable @Schema(example = "vi") String language,

        @Nullable @Schema(example = "complaint-service:1-42-0")
        String because) {

    static LogLineView of(Line line) {
        LogLineView plain =
                new LogLineView(line.recordedAt(), line.type(), null, null, null, null, null, null, null, null);
        return switch (line.event()) {
            case AlertEvent.AlertRaised raised -> plain;
            case AlertEvent.AlertDelayed not ->
                plain.attempt(not.attempt(), not.reason().name(), not.answer(), not.nextAttemptAt());
            case AlertEvent.AlertSent sent -> plain.sent(sent);
            case AlertEvent.AlertDelivered delivered -> plain;
            case AlertEvent.AlertFailed failed ->
                plain.attempt(failed.attempt(), failed.reason().name(), failed.answer(), null);
            case AlertEvent.AlertSuppressed not -> plain.suppressed(not);
            case AlertEvent.AlertRead read -> plain;
            case AlertEvent.AlertRetried again ->
                new LogLineView(
                        plain.at(), plain.what(), null, null, null, again.nextAttemptAt(), null, null, null, null);
        };
    }

    private LogLineView attempt(int number, String why, @Nullable String codes, @Nullable Instant next) {
        return new LogLineView(at, what, number, why, codes, next, null, null, null, null);
    }

    private LogLineView sent(AlertEvent.AlertSent sent) {
        return new LogLineView(
                at,
                what,
                sent.attempt(),
                null,
                sent.answer(),
                null,
                sent.template(),
                sent.templateVersion(),
                sent.language(),
                null);
    }

    private LogLineView suppressed(AlertEvent.AlertSuppressed not) {
        return new LogLineView(at, what, null, not.reason().name(), null, null, null, null, null, not.because());
    }
}
