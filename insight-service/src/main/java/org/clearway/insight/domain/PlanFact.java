package org.clearway.insight.domain;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of clearance-service: a compensation plan with its lines. */
public sealed interface PlanFact extends ForeignFact {
    String planId();

    /** Drafted, or drafted anew as a further version. */
    record PlanDrafted(
            String planId,
            @Nullable String clearanceId,
            @Nullable String projectId,
            int version,
            @Nullable List<Line> lines)
            implements PlanFact {
        public PlanDrafted {
            requireNonNull(planId, "planId");
            lines = lines == null ? List.of() : List.copyOf(lines);
        }
    }

    /** What one land user is to get; amount in the currency's smallest unit. */
    record Line(
            String lineId,
            String landUserId,
            @Nullable Long amount,
            @Nullable String currency,
            @Nullable Integer version) {
        public Line {
            requireNonNull(lineId, "lineId");
            requireNonNull(landUserId, "landUserId");
        }
    }

    /** Posted for everybody to read. */
    record PlanPosted(String planId) implements PlanFact {
        public PlanPosted {
            requireNonNull(planId, "planId");
        }
    }

    /** The posting has run its period. */
    record PostingEnded(String planId) implements PlanFact {
        public PostingEnded {
            requireNonNull(planId, "planId");
        }
    }

    /** The owners were heard. */
    record ConsultationHeld(String planId) implements PlanFact {
        public ConsultationHeld {
            requireNonNull(planId, "planId");
        }
    }

    /** Examined; waits for approval. */
    record PlanAppraised(String planId) implements PlanFact {
        public PlanAppraised {
            requireNonNull(planId, "planId");
        }
    }

    /** Approved: the lines are what is paid. */
    record PlanApproved(
            String planId,
            @Nullable String approvedBy,
            int version,
            @Nullable List<Line> lines) implements PlanFact {
        public PlanApproved {
            requireNonNull(planId, "planId");
            lines = lines == null ? List.of() : List.copyOf(lines);
        }
    }

    /** An upheld complaint sends a line back. */
    record LineRevisionRequired(
            String planId, String lineId, @Nullable String complaintId) implements PlanFact {
        public LineRevisionRequired {
            requireNonNull(planId, "planId");
            requireNonNull(lineId, "lineId");
        }
    }

    /** A line has a new version. */
    record LineRevised(
            String planId,
            String lineId,
            String landUserId,
            int version,
            @Nullable Long amount,
            @Nullable String currency,
            @Nullable String complaintId)
            implements PlanFact {
        public LineRevised {
            requireNonNull(planId, "planId");
            requireNonNull(lineId, "lineId");
            requireNonNull(landUserId, "landUserId");
        }
    }
}
