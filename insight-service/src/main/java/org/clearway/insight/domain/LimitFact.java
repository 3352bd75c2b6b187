package org.clearway.insight.domain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Of any service: a legal clock of one of its streams. */
public record LimitFact(Step step, String subject, @Nullable String holderAgency, Limit limit) implements ForeignFact {
    public LimitFact {
        requireNonNull(step, "step");
        requireNonNull(subject, "subject");
        requireNonNull(limit, "limit");
    }

    /** What the clock counts, by which rule, and what came out. */
    public record Limit(
            String code,
            @Nullable String ruleVersion,
            @Nullable String legalBasis,
            @Nullable Integer amount,
            @Nullable String unit,
            @Nullable LocalDate start,
            @Nullable LocalDate lastDay,
            @Nullable Instant dueAt) {
        public Limit {
            requireNonNull(code, "code");
        }
    }

    /** What the clock did; the end of the type on the wire. */
    public enum Step {
        STARTED,
        APPROACHING,
        MET,
        BREACHED,
        PAUSED,
        RESUMED
    }
}
