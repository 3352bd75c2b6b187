package org.clearway.clearance.kafka;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.clearway.clearance.domain.UnitSuccessor;
import org.jspecify.annotations.Nullable;

/** What is read of project-service's events; a needed field that is missing fails here. */
final class ProjectEvents {
    private ProjectEvents() {}

    /** @param clearance only for a site-clearance milestone */
    record MilestoneScheduled(
            String projectId,
            String milestoneId,
            String kind,
            String leadAgency,
            @Nullable String superiorAgency,
            @Nullable ClearanceDetails clearance) {
        static final String SITE_CLEARANCE = "SITE_CLEARANCE";

        MilestoneScheduled {
            Objects.requireNonNull(projectId, "projectId");
            Objects.requireNonNull(milestoneId, "milestoneId");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(leadAgency, "leadAgency");
        }
    }

    record ClearanceDetails(
            String unitCode,
            String compensationUnit,
            @Nullable BigDecimal landAreaM2,
            @Nullable BigDecimal lengthM) {
        ClearanceDetails {
            Objects.requireNonNull(unitCode, "unitCode");
            Objects.requireNonNull(compensationUnit, "compensationUnit");
        }
    }

    record AgencyRegistered(
            String agencyId,
            String kind,
            String unitCode,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String parentId,
            @Nullable List<String> successorIds) {
        AgencyRegistered {
            Objects.requireNonNull(agencyId, "agencyId");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(unitCode, "unitCode");
        }
    }

    record AgencyEnded(LocalDate validTo, @Nullable List<String> successorIds) {
        AgencyEnded {
            Objects.requireNonNull(validTo, "validTo");
        }
    }

    record UnitEstablished(
            String code,
            String kind,
            @Nullable String parent,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable List<Succession> successors) {
        UnitEstablished {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(kind, "kind");
        }
    }

    /** @param coverage {@code WHOLE} or a part */
    record Succession(String code, String coverage) {
        private static final String WHOLE = "WHOLE";

        Succession {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(coverage, "coverage");
        }

        UnitSuccessor toSuccessor() {
            return new UnitSuccessor(code, coverage.equals(WHOLE));
        }
    }

    record UnitEnded(LocalDate validTo, @Nullable List<Succession> successors) {
        UnitEnded {
            Objects.requireNonNull(validTo, "validTo");
        }
    }

    record CompetenceAssigned(
            String competenceId,
            String power,
            String agencyKind,
            String level,
            @Nullable String unitCode,
            @Nullable String projectClass,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {
        CompetenceAssigned {
            Objects.requireNonNull(competenceId, "competenceId");
            Objects.requireNonNull(power, "power");
            Objects.requireNonNull(agencyKind, "agencyKind");
            Objects.requireNonNull(level, "level");
        }
    }
}
