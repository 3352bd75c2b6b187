package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change of what was expected: old and new, and why.
 *
 * @param before null where nothing was expected before
 * @param rationale the reason, never empty
 */
public record MilestoneChange(
        What what, @Nullable LocalDate before, LocalDate after, String rationale, LocalDate occurredOn) {
    public MilestoneChange {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(rationale, "rationale");
    }

    /** What was changed. */
    public enum What {
        BASELINE,
        FORECAST
    }
}
