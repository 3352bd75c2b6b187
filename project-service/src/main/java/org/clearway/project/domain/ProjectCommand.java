package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.clearway.project.domain.ProjectEvent.ReliedOn;
import org.jspecify.annotations.Nullable;

/** What may be asked of a project. */
public sealed interface ProjectCommand {
    LocalDate occurredOn();

    record RegisterProject(
            String code,
            Wording title,
            @Nullable AgencyId owner,
            List<String> sector,
            @Nullable ProjectStatus status,
            @Nullable ProjectId parent,
            ProjectDetails details,
            Acting by,
            LocalDate occurredOn)
            implements ProjectCommand {
        public RegisterProject {
            Objects.requireNonNull(code, "code");
            sector = List.copyOf(sector);
        }

        public ProjectId id() {
            return ProjectId.ofCode(code);
        }
    }

    /** What may be asked of a project that exists. */
    sealed interface OfProject extends ProjectCommand {}

    record ScheduleMilestone(
            MilestoneId milestone,
            String kind,
            Wording title,
            LocalDate baseline,
            AgencyId leadAgency,
            String headPost,
            @Nullable AgencyId superior,
            @Nullable ClearanceSection section,
            Acting by,
            LocalDate occurredOn)
            implements OfProject {}

    record RescheduleMilestone(
            MilestoneId milestone, LocalDate baseline, String rationale, Acting by, LocalDate occurredOn)
            implements OfProject {}

    record ForecastMilestone(
            MilestoneId milestone, LocalDate forecast, String rationale, Acting by, LocalDate occurredOn)
            implements OfProject {}

    /** A person says that it is met, with evidence. */
    record RecordActual(
            MilestoneId milestone, LocalDate metOn, List<Evidence> evidence, Acting by, LocalDate occurredOn)
            implements OfProject {
        public RecordActual {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Its clearance says how far it is.
     *
     * @param forecast what clearance-service expects; null = by the pace so far
     */
    record FollowClearance(
            MilestoneId milestone,
            ClearanceProgress progress,
            @Nullable LocalDate forecast,
            ReliedOn source,
            LocalDate occurredOn)
            implements OfProject {}

    /** Its clearance is complete. */
    record MeetByClearance(MilestoneId milestone, LocalDate completedOn, ReliedOn source, LocalDate occurredOn)
            implements OfProject {}

    /** An obstacle is open. */
    record BlockProject(Block block, LocalDate occurredOn) implements OfProject {}

    /** An obstacle is no longer open. */
    record UnblockProject(ObstacleId obstacle, LocalDate occurredOn) implements OfProject {}
}
