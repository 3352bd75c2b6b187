package org.clearway.insight.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The story of a project: what happened, who held what, and why milestones were missed. */
record TimelineView(
        String projectId,
        @Nullable String title,
        List<EntryView> entries,

        @Schema(description = "Cursor of the entries after these; left out on the last page") @Nullable
        String next,

        List<HolderView> holders,
        List<MissedView> missedMilestones) {

    /** One thing that happened. */
    record EntryView(
            @Schema(description = "Legal date", example = "2026-03-02")
            LocalDate occurredOn,

            @Schema(description = "When it was recorded") Instant recordedAt,

            @Schema(description = "Recorded so many days after its legal date", example = "3")
            long recordedLate,

            @Schema(example = "pc-lam-dong") String agency,

            @Schema(example = "Ủy ban nhân dân tỉnh Lâm Đồng")
            String agencyName,

            @Schema(description = "One sentence") String what,
            @Schema(example = "milestone.missed.v1") String type,
            String subject,
            @Schema(example = "project-service:1-42-0") String eventId,

            @Schema(description = "Place in the feed", example = "1042")
            String cursor) {}

    /** Somebody held something. */
    record HolderView(
            @Schema(example = "obstacle") String kind,
            String id,

            @Schema(
                    description = "The step that waits for the holder; left out when it is the whole",
                    example = "payment")
            @Nullable
            String step,

            @Nullable String title,

            @Schema(description = "Agency; for a land user's own steps the land user", example = "land-fund-lam-dong")
            String holder,

            @Nullable String holderName,
            LocalDate since,

            @Schema(description = "Left out when it is still held") @Nullable
            LocalDate until,

            @Schema(description = "Calendar days, up to today when it is still held", example = "12")
            long days) {}

    /** A missed milestone and its causes. */
    record MissedView(
            String milestoneId,
            @Nullable String title,
            String leadAgency,
            @Nullable String leadAgencyName,
            @Nullable String headPost,
            LocalDate baseline,
            LocalDate missedOn,
            @Nullable LocalDate metOn,

            @Schema(description = "When a new baseline took the place of the one missed") @Nullable
            LocalDate rescheduledOn,

            @Schema(
                    description = "Days from the baseline to the day it was met or rescheduled, or to today",
                    example = "20")
            long daysLate,

            List<CauseView> causes) {}

    /** What stood in the way, and since when. */
    record CauseView(
            String obstacleId,
            @Nullable String kind,
            @Nullable String causeCode,
            @Nullable String title,
            @Nullable String ownerAgency,
            @Nullable String ownerAgencyName,
            @Nullable LocalDate since,
            @Nullable LocalDate resolvedOn,

            @Schema(description = "Calendar days it was there, up to today when it still is", example = "31") @Nullable
            Long days) {}
}
