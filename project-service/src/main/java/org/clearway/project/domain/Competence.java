package org.clearway.project.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which kind of agency, at which level, holds a power on the days of its validity.
 *
 * @param unit the place, where it does not hold everywhere
 * @param projectClass the class of project, where it does not hold for all
 * @param legalBasis law and article
 * @param instrument paper that delegates the power, where there is one
 */
public record Competence(
        CompetenceId id,
        Power power,
        AgencyKind agencyKind,
        Level level,
        @Nullable UnitCode unit,
        @Nullable String projectClass,
        Validity validity,
        String legalBasis,
        @Nullable String instrument,
        @Nullable String note) {
    public Competence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(power, "power");
        Objects.requireNonNull(agencyKind, "agencyKind");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(legalBasis, "legalBasis");
    }
}
