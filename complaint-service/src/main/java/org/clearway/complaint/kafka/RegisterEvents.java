package org.clearway.complaint.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearway.complaint.application.Competences;
import org.clearway.complaint.domain.Agency;
import org.clearway.complaint.domain.AgencyRef;
import org.jspecify.annotations.Nullable;

/** What we read of project-service's register events; unknown fields are passed over, missing ones park the event. */
final class RegisterEvents {
    private RegisterEvents() {}

    record AgencyRegistered(
            String agencyId,
            String kind,
            String unitCode,
            @Nullable String parentId,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable List<String> successorIds) {
        AgencyRegistered {
            Objects.requireNonNull(agencyId, "agencyId");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(unitCode, "unitCode");
        }

        Agency toAgency() {
            return new Agency(
                    new AgencyRef(agencyId),
                    kind,
                    unitCode,
                    parentId == null ? null : new AgencyRef(parentId),
                    validFrom,
                    validTo,
                    references(successorIds));
        }
    }

    record AgencyEnded(
            String agencyId, LocalDate validTo, @Nullable List<String> successorIds) {
        AgencyEnded {
            Objects.requireNonNull(agencyId, "agencyId");
            Objects.requireNonNull(validTo, "validTo");
        }

        Set<AgencyRef> successors() {
            return references(successorIds);
        }
    }

    record CompetenceAssigned(
            String power,
            String agencyKind,
            String level,
            @Nullable String unitCode,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {
        CompetenceAssigned {
            Objects.requireNonNull(power, "power");
            Objects.requireNonNull(agencyKind, "agencyKind");
            Objects.requireNonNull(level, "level");
        }

        Competences.Row toRow() {
            return new Competences.Row(power, agencyKind, level, unitCode, validFrom, validTo);
        }
    }

    record UnitEstablished(
            String code,
            String kind,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {
        UnitEstablished {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(kind, "kind");
        }

        Competences.Unit toUnit() {
            return new Competences.Unit(code, kind, validFrom, validTo);
        }
    }

    private static Set<AgencyRef> references(@Nullable List<String> ids) {
        return ids == null ? Set.of() : ids.stream().map(AgencyRef::new).collect(Collectors.toSet());
    }
}
