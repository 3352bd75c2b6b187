package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks that an agency ends.
 *
 * @param validTo its last day
 * @param successors null = those that the register names already
 */
public record EndAgency(
        AgencyId agency,
        LocalDate validTo,
        @Nullable List<AgencyId> successors,
        @Nullable String legalBasis,
        LocalDate occurredOn) {
    public EndAgency {
        successors = successors == null ? null : List.copyOf(successors);
    }
}
