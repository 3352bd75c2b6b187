package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the table of competences says. */
public sealed interface CompetenceEvent {
    LocalDate occurredOn();

    /** The row as it now stands; a second one replaces the first as a whole. */
    record CompetenceAssigned(
            CompetenceId competenceId,
            Power power,
            AgencyKind agencyKind,
            Level level,
            @Nullable UnitCode unitCode,
            @Nullable String projectClass,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String legalBasis,
            @Nullable String instrument,
            @Nullable String note,
            LocalDate occurredOn)
            implements CompetenceEvent {
        public CompetenceAssigned {
            Objects.requireNonNull(competenceId, "competenceId");
            Objects.requireNonNull(power, "power");
            Objects.requireNonNull(agencyKind, "agencyKind");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(legalBasis, "legalBasis");
            Objects.requireNonNull(occurredOn, "occurredOn");
        }
    }
}
