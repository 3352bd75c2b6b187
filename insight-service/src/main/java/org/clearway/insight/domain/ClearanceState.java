package org.clearway.insight.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.clearway.insight.domain.ClearanceFact.ClearanceProgressed;
import org.jspecify.annotations.Nullable;

/** The clearance of a section as of a moment; areas in square metres, lengths in metres. */
public record ClearanceState(
        String clearanceId,
        String projectId,
        @Nullable String milestoneId,
        @Nullable String unitCode,
        String compensationUnit,
        Status status,
        @Nullable BigDecimal landAreaM2,
        @Nullable BigDecimal lengthM,
        @Nullable Long listedLandUsers,
        @Nullable ClearanceProgressed progress,
        long recoveryDecisions,
        @Nullable LocalDate completedOn)
        implements State {

    /** Where the clearance stands. */
    public enum Status {
        OPEN,
        LIST_FIXED,
        COMPLETED
    }
}
