package org.clearway.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The event that an alert is about.
 *
 * @param id id of the event, unique for ever
 * @param type type on the wire
 * @param subject the aggregate that it happened to
 * @param sequence version of that aggregate
 * @param occurredOn legal date
 * @param recordedAt when the producer recorded it
 * @param traceParent W3C trace context of the request that began it
 * @param correlationId one id for everything that follows from that request
 */
public record Cause(
        String id,
        String type,
        String subject,
        long sequence,
        LocalDate occurredOn,
        Instant recordedAt,
        @Nullable String traceParent,
        @Nullable String correlationId) {

    private static final int TRACE_ID_START = 3;
    private static final int TRACE_ID_END = 35;

    /** The trace id inside the trace context. */
    public @Nullable String traceId() {
        return traceParent == null || traceParent.length() < TRACE_ID_END
                ? null
                : traceParent.substring(TRACE_ID_START, TRACE_ID_END);
    }
}
