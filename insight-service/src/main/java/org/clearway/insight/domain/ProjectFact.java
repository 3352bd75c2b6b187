package org.clearway.insight.domain;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of project-service: key projects and their milestones. */
public sealed interface ProjectFact extends ForeignFact {
    String projectId();

    /** A key project is known from here on. */
    record ProjectRegistered(
            String projectId,
            @Nullable String code,
            Wording title,
            @Nullable String ownerAgency,
            @Nullable String status,
            @Nullable String parentProjectId)
            implements ProjectFact {
        public ProjectRegistered {
            requireNonNull(projectId, "projectId");
            requireNonNull(title, "title");
        }
    }

    /** What happened to one milestone of the project. */
    sealed interface MilestoneFact extends ProjectFact {
        String milestoneId();
    }

    /** A milestone with its first baseline; {@code clearance} says which section of land it waits for. */
    record MilestoneScheduled(
            String projectId,
            String milestoneId,
            String kind,
            Wording title,
            LocalDate baseline,
            String leadAgency,
            @Nullable String headPost,
            @Nullable String superiorAgency,
            @Nullable Section clearance)
            implements MilestoneFact {
        public MilestoneScheduled {
            requireNonNull(projectId, "projectId");
            requireNonNull(milestoneId, "milestoneId");
            requireNonNull(kind, "kind");
            requireNonNull(title, "title");
            requireNonNull(baseline, "baseline");
            requireNonNull(leadAgency, "leadAgency");
        }
    }

    /** The land to be cleared for a milestone; areas in square metres, lengths in metres. */
    record Section(
            @Nullable String unitCode,
            @Nullable String compensationUnit,
            @Nullable BigDecimal landAreaM2,
            @Nullable BigDecimal lengthM) {}

    /** The baseline was changed; old and new are kept. */
    record MilestoneRescheduled(
            String projectId,
            String milestoneId,
            LocalDate previousBaseline,
            LocalDate baseline,
            @Nullable String rationale)
            implements MilestoneFact {
        public MilestoneRescheduled {
            requireNonNull(projectId, "projectId");
            requireNonNull(milestoneId, "milestoneId");
            requireNonNull(previousBaseline, "previousBaseline");
            requireNonNull(baseline, "baseline");
        }
    }

    /** Somebody, or what is handed over, says when it will be met. */
    record MilestoneForecast(
            String projectId,
            String milestoneId,
            LocalDate forecast,
            @Nullable String rationale) implements MilestoneFact {
        public MilestoneForecast {
            requireNonNull(projectId, "projectId");
            requireNonNull(milestoneId, "milestoneId");
            requireNonNull(forecast, "forecast");
        }
    }

    /** Reached. */
    record MilestoneMet(String projectId, String milestoneId, LocalDate metOn) implements MilestoneFact {
        public MilestoneMet {
            requireNonNull(projectId, "projectId");
            requireNonNull(milestoneId, "milestoneId");
            requireNonNull(metOn, "metOn");
        }
    }

    /** The baseline passed; the obstacles open at that moment are named as causes. */
    record MilestoneMissed(
            String projectId,
            String milestoneId,
            LocalDate baseline,
            @Nullable List<Cause> openObstacles) implements MilestoneFact {
        public MilestoneMissed {
            requireNonNull(projectId, "projectId");
            requireNonNull(milestoneId, "milestoneId");
            requireNonNull(baseline, "baseline");
            openObstacles = openObstacles == null ? List.of() : List.copyOf(openObstacles);
        }
    }

    /** An obstacle that was open when a milestone was missed. */
    record Cause(
            String obstacleId,
            @Nullable String kind,
            @Nullable String causeCode,
            @Nullable String ownerAgency,
            @Nullable LocalDate since) {
        public Cause {
            requireNonNull(obstacleId, "obstacleId");
        }
    }
}
