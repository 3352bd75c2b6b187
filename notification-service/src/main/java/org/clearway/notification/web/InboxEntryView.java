package org.clearway.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.clearway.eventing.Loaded;
import org.clearway.notification.domain.Alert;
import org.clearway.notification.domain.AlertEvent.AlertRaised;
import org.clearway.notification.domain.Text;
import org.jspecify.annotations.Nullable;

/** What lies in an agency's inbox, worded as it was when it came, in the reader's language. */
record InboxEntryView(
        @Schema(example = "0192f3a0-7c00-7b1e-9d2a-0c5f7e4a1b22")
        String id,

        @Schema(example = "Giao nhiệm vụ 1309-1.2: văn bản số 1309-CV/HU")
        String subject,

        String body,
        @Schema(example = "task.assigned.v1") String eventType,
        @Schema(example = "project-service:0-17-2") String eventId,
        @Schema(example = "directive-1") String eventSubject,
        LocalDate eventOccurredOn,
        @Nullable @Schema(example = "project-1") String projectId,
        Instant deliveredAt,
        boolean unread,
        @Nullable Instant readAt,

        @Nullable @Schema(example = "4bf92f3577b34da6a3ce929d0e0e4736")
        String traceId) {

    static InboxEntryView of(Loaded<Alert> loaded, Locale locale) {
        if (!(loaded.state() instanceof Alert.Delivered there)) {
            throw new IllegalStateException("not in an inbox: " + loaded.id());
        }
        AlertRaised raised = there.raised();
        Text text = there.message().in(locale);
        return new InboxEntryView(
                loaded.id().id(),
                text.subject(),
                text.body(),
                raised.eventType(),
                raised.eventId(),
                raised.cause().subject(),
                raised.cause().occurredOn(),
                raised.projectId(),
                there.deliveredAt(),
                there.readAt() == null,
                there.readAt(),
                raised.cause().traceId());
    }
}
