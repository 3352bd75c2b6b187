package org.clearway.clearance.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the dated competence data of project-service: which kind of agency, of which level, has a power.
 *
 * @param power such as {@code recovery-decision}
 * @param agencyKind such as {@code PEOPLES_COMMITTEE}
 * @param unitCode only for land within this unit; null = everywhere
 * @param projectClass only for projects of this class; null = for all
 */
public record Competence(
        String id,
        String power,
        String agencyKind,
        Level level,
        @Nullable String unitCode,
        @Nullable String projectClass,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean holdsOn(LocalDate day) {
        return Validity.holds(validFrom, validTo, day);
    }
}
