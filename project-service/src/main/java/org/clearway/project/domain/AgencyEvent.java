package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the register of agencies says; the records are the facts on the wire. */
public sealed interface AgencyEvent {
    AgencyId agencyId();

    /** Day of the register's entry. */
    LocalDate occurredOn();

    /** The entry as it now stands; a second one replaces the first as a whole. */
    record AgencyRegistered(
            AgencyId agencyId,
            String nameVi,
            String nameEn,
            AgencyKind kind,
            UnitCode unitCode,
            String headPostVi,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable AgencyId parentId,
            List<AgencyId> successorIds,
            boolean assumed,
            @Nullable String note,
            LocalDate occurredOn)
            implements AgencyEvent {
        public AgencyRegistered {
            Objects.requireNonNull(agencyId, "agencyId");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(unitCode, "unitCode");
            Objects.requireNonNull(occurredOn, "occurredOn");
            successorIds = List.copyOf(successorIds);
        }
    }

    /** Its last day is known. */
    record AgencyEnded(
            AgencyId agencyId,
            LocalDate validTo,
            List<AgencyId> successorIds,
            @Nullable String legalBasis,
            LocalDate occurredOn)
            implements AgencyEvent {
        public AgencyEnded {
            Objects.requireNonNull(agencyId, "agencyId");
            Objects.requireNonNull(validTo, "validTo");
            Objects.requireNonNull(occurredOn, "occurredOn");
            successorIds = List.copyOf(successorIds);
        }
    }
}
