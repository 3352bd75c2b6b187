package org.clearway.insight.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as of a moment: the last step, in whose hands, its legal clocks and what was decided.
 *
 * @param lapsedOn when the time was over without a decision; null also when that turned out not to be so
 */
public record ComplaintState(
        String complaintId,
        String status,
        LocalDate statusSince,
        String holderAgency,
        LocalDate heldSince,
        @Nullable String projectId,
        @Nullable String clearanceId,
        @Nullable String planId,
        @Nullable String lineId,
        @Nullable String landUserId,
        boolean contestedDecisionSuspended,
        @Nullable LocalDate lapsedOn,
        @Nullable Decision decision,
        List<RunningLimit> limits)
        implements State {

    /** What was decided. */
    public record Decision(
            String outcome,
            LocalDate decidedOn,
            @Nullable String number,
            @Nullable String decidedBy,
            @Nullable LocalDate sentOn) {}

    /** A legal clock with what it did last. */
    public record RunningLimit(
            String code,
            LimitFact.Step state,
            @Nullable String legalBasis,
            @Nullable LocalDate lastDay,
            @Nullable Instant dueAt) {}
}
