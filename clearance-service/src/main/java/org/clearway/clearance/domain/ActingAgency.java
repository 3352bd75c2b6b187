package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency as the copy of project-service's register knows it.
 *
 * @param kind word of the register, such as {@code PEOPLES_COMMITTEE}
 * @param unitCode the administrative unit it belongs to
 * @param successors the agencies that took over when it ended
 * @param validFrom first day of its existence; null = not known
 * @param validTo last day of its existence; null = goes on
 */
public record ActingAgency(
        AgencyRef id,
        String kind,
        String unitCode,
        @Nullable AgencyRef parent,
        List<AgencyRef> successors,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public static final String PEOPLES_COMMITTEE = "PEOPLES_COMMITTEE";
    public static final String DEPARTMENT = "SPECIALISED_DEPARTMENT";
    private static final String PARTY = "PARTY_";

    public ActingAgency {
        successors = List.copyOf(successors);
    }

    /** A body of the Party directs and inspects; it never decides a recovery, a plan or a payment. */
    public boolean isPartyBody() {
        return kind.startsWith(PARTY);
    }

    public boolean existsOn(LocalDate day) {
        return Validity.holds(validFrom, validTo, day);
    }
}
