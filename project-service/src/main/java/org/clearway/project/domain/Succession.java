package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which unit goes on with the territory of another.
 *
 * @param code the successor's code
 * @param validFrom the successor's first day
 * @param effectiveOn the day on which it began to work
 * @param coverage whole territory, or a part of it
 */
public record Succession(
        UnitCode code,
        @Nullable LocalDate validFrom,
        LocalDate effectiveOn,
        Coverage coverage,
        @Nullable String legalBasis) {
    public Succession {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(effectiveOn, "effectiveOn");
        Objects.requireNonNull(coverage, "coverage");
    }

    /** How much of the predecessor went to this successor. */
    public enum Coverage {
        WHOLE,
        PART
    }
}
