package org.clearway.insight.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One event of the feed, with what CloudEvents calls its attributes and the data as published. */
record EventView(
        @Schema(description = "Place in the record; go on from here", example = "1042")
        String cursor,

        @Schema(example = "complaint-service:0-17-0") String id,
        @Schema(example = "complaint-service") String source,
        @Schema(example = "complaint.filed.v1") String type,

        @Schema(example = "01980d4e-5a5f-7c3e-9d3b-0d8a4b1f7a10")
        String subject,

        @Schema(description = "Version of the subject's stream", example = "1")
        long sequence,

        @Schema(description = "Agency that acted", example = "pc-bao-lam-1")
        String agency,

        @Schema(description = "Legal date", example = "2026-03-02")
        LocalDate occurredOn,

        @Schema(description = "When its service recorded it")
        Instant recordedAt,

        @Schema(description = "When the record kept it") Instant keptAt,
        @Nullable String causationId,
        @Nullable String correlationId,
        @Nullable String traceParent,

        @Schema(
                description = "The facts, as published",
                type = "object",
                additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
        Object data) {}
