package org.clearway.complaint.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agency as the copy of project-service's register knows it.
 *
 * @param kind word of the register, such as {@code PEOPLES_COMMITTEE}
 * @param unitCode the administrative unit it belongs to
 * @param parent its superior
 * @param validFrom first day of its existence; null = not known
 * @param validTo last day of its existence; null = goes on
 * @param successors who goes on with its cases after its end
 */
public record Agency(
        AgencyRef id,
        String kind,
        String unitCode,
        @Nullable AgencyRef parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Set<AgencyRef> successors) {

    public Agency {
        successors = Set.copyOf(successors);
    }

    /** A body of the Party directs and inspects; it never decides a complaint (invariant 4). */
    public boolean partyBody() {
        return kind.startsWith("PARTY_");
    }

    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
