package org.clearway.insight.domain;

import java.time.LocalDate;
import java.util.List;
import org.clearway.insight.domain.PlanFact.Line;
import org.jspecify.annotations.Nullable;

/** A compensation plan as of a moment, with the latest version of each line. */
public record PlanState(
        String planId,
        @Nullable String clearanceId,
        @Nullable String projectId,
        int version,
        Status status,
        List<Line> lines,
        List<String> linesUnderRevision,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn)
        implements State {

    /** Where the plan stands. */
    public enum Status {
        DRAFTED,
        POSTED,
        POSTING_ENDED,
        CONSULTED,
        APPRAISED,
        APPROVED
    }
}
