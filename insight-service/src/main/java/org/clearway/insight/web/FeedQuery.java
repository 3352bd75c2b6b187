package org.clearway.insight.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.clearway.insight.application.EventFilter;
import org.clearway.kit.Problem;
import org.clearway.kit.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What of the feed is asked for, as query parameters. */
record FeedQuery(
        @Parameter(description = "Cursor: events after this place; 0 = from the first", example = "0") @Nullable
        String after,

        @Parameter(description = "At most so many events, 1 to 500; 50 when left out", example = "50")
        @Min(1)
        @Max(MAX_LIMIT)
        @Nullable
        Integer limit,

        @Parameter(
                description = "Types on the wire; one ending with * means all that begin so",
                example = "milestone.*")
        @Size(max = 20)
        @Nullable
        List<String> type,

        @Parameter(description = "Id of the aggregate") @Nullable
        String subject,

        @Parameter(description = "Id of the project") @Nullable
        String project,

        @Parameter(description = "Agency that acted, or that the event concerns", example = "pc-lam-dong") @Nullable
        String agency,

        @Parameter(description = "Everything that followed from one request") @Nullable
        String correlation,

        @Parameter(description = "Recorded at this moment or later", example = "2026-03-01T00:00:00Z") @Nullable
        Instant from,

        @Parameter(description = "Recorded before this moment", example = "2027-01-01T00:00:00Z") @Nullable
        Instant to) {
    static final int DEFAULT_LIMIT = 50;
    static final int MAX_LIMIT = 500;

    EventFilter filter() {
        return new EventFilter(type == null ? List.of() : type, subject, project, agency, correlation, from, to);
    }

    int limitOrDefault() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    long afterOr(long whenLeftOut) {
        return after == null ? whenLeftOut : position(after);
    }

    /** A cursor is a position of the record, in decimal. */
    static long position(String cursor) {
        try {
            long position = Long.parseLong(cursor);
            if (position >= 0) {
                return position;
            }
        } catch (NumberFormatException e) {
            // Answered below, like a negative one.
        }
        throw new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "malformed-cursor"));
    }
}
