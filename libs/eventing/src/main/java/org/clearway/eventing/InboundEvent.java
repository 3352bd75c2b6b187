package org.clearway.eventing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One event as a listener gets it from a topic.
 *
 * @param id unique for ever ({@code ce_id})
 * @param source who published it ({@code ce_source}), such as {@code complaint-service}
 * @param type type on the wire, such as {@code complaint.filed.v1}
 * @param subject the aggregate's id, also the record's key
 * @param sequence the stream's version, from 1 without gaps
 * @param position lane-position in the producer's journal, such as {@code 0-17}
 * @param recordedAt when the producer journaled it
 * @param occurredOn legal date
 * @param agency the agency that acted
 * @param data one JSON object
 */
public record InboundEvent(
        String id,
        String source,
        String type,
        String subject,
        long sequence,
        String position,
        Instant recordedAt,
        LocalDate occurredOn,
        String agency,
        @Nullable String causationId,
        @Nullable String correlationId,
        @Nullable String traceParent,
        String data) {}
