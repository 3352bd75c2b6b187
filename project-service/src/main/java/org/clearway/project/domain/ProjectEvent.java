package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happened to a project and its milestones. */
public sealed interface ProjectEvent {
    ProjectId projectId();

    LocalDate occurredOn();

    /** What happened to one milestone. */
    sealed interface MilestoneEvent extends ProjectEvent {
        MilestoneId milestoneId();
    }

    record ProjectRegistered(
            ProjectId projectId,
            String code,
            Wording title,
            @Nullable AgencyId ownerAgency,
            List<String> sector,
            @Nullable ProjectStatus status,
            @Nullable ProjectId parentProjectId,
            ProjectDetails details,
            LocalDate occurredOn)
            implements ProjectEvent {
        public ProjectRegistered {
            Objects.requireNonNull(projectId, "projectId");
            sector = List.copyOf(sector);
        }
    }

    /** @param clearance only for site clearance: clearance-service opens a clearance for it */
    record MilestoneScheduled(
            ProjectId projectId,
            MilestoneId milestoneId,
            String kind,
            Wording title,
            LocalDate baseline,
            AgencyId leadAgency,
            String headPost,
            @Nullable AgencyId superiorAgency,
            @Nullable ClearanceSection clearance,
            LocalDate occurredOn)
            implements MilestoneEvent {}

    /** The day that counts was changed, with a reason. */
    record MilestoneRescheduled(
            ProjectId projectId,
            MilestoneId milestoneId,
            Wording title,
            LocalDate previousBaseline,
            LocalDate baseline,
            String rationale,
            AgencyId leadAgency,
            @Nullable AgencyId superiorAgency,
            LocalDate occurredOn)
            implements MilestoneEvent {}

    /**
     * The day that is expected was changed, with a reason.
     *
     * @param reliedOn what it follows from, where no person said it
     */
    record MilestoneForecast(
            ProjectId projectId,
            MilestoneId milestoneId,
            Wording title,
            @Nullable LocalDate previousForecast,
            LocalDate forecast,
            LocalDate baseline,
            String rationale,
            AgencyId leadAgency,
            @Nullable AgencyId superiorAgency,
            @Nullable ReliedOn reliedOn,
            LocalDate occurredOn)
            implements MilestoneEvent {}

    /** Its clearance went on. */
    record MilestoneProgressed(
            ProjectId projectId, MilestoneId milestoneId, ClearanceProgress progress, LocalDate occurredOn)
            implements MilestoneEvent {}

    /** @param late met after the baseline of that day */
    record MilestoneMet(
            ProjectId projectId,
            MilestoneId milestoneId,
            Wording title,
            LocalDate baseline,
            LocalDate metOn,
            boolean late,
            List<Evidence> evidence,
            AgencyId leadAgency,
            @Nullable AgencyId superiorAgency,
            @Nullable ReliedOn reliedOn,
            LocalDate occurredOn)
            implements MilestoneEvent {
        public MilestoneMet {
            evidence = List.copyOf(evidence);
        }
    }

    /** Said by the clock: some days are left. */
    record MilestoneDueApproaching(
            ProjectId projectId,
            MilestoneId milestoneId,
            Wording title,
            LocalDate baseline,
            @Nullable LocalDate forecast,
            AgencyId leadAgency,
            String headPost,
            @Nullable AgencyId superiorAgency,
            List<Block> openObstacles,
            LocalDate occurredOn)
            implements MilestoneEvent {
        public MilestoneDueApproaching {
            openObstacles = List.copyOf(openObstacles);
        }
    }

    /** Said by the clock: the baseline is over and it is not met; what held it up stands beside it. */
    record MilestoneMissed(
            ProjectId projectId,
            MilestoneId milestoneId,
            Wording title,
            LocalDate baseline,
            @Nullable LocalDate forecast,
            AgencyId leadAgency,
            String headPost,
            @Nullable AgencyId superiorAgency,
            List<Block> openObstacles,
            LocalDate occurredOn)
            implements MilestoneEvent {
        public MilestoneMissed {
            openObstacles = List.copyOf(openObstacles);
        }
    }

    /** An obstacle holds it up. */
    record ProjectBlocked(ProjectId projectId, Block block, LocalDate occurredOn) implements ProjectEvent {}

    /** An obstacle holds it up no longer. */
    record ProjectUnblocked(
            ProjectId projectId,
            ObstacleId obstacleId,
            @Nullable MilestoneId milestoneId,
            LocalDate occurredOn) implements ProjectEvent {}

    /**
     * The event of another service that this one follows from.
     *
     * @param subject its stream
     * @param sequence the stream's version
     */
    record ReliedOn(String eventId, String subject, long sequence) {
        public ReliedOn {
            Objects.requireNonNull(eventId, "eventId");
            Objects.requireNonNull(subject, "subject");
        }
    }
}
