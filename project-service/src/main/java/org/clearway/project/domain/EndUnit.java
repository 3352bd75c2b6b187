package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks that a unit ends.
 *
 * @param validTo its last day
 * @param successors null = those that the register names already
 */
public record EndUnit(
        UnitKey unit,
        LocalDate validTo,
        @Nullable List<Succession> successors,
        @Nullable String legalBasis,
        LocalDate occurredOn) {
    public EndUnit {
        successors = successors == null ? null : List.copyOf(successors);
    }
}
