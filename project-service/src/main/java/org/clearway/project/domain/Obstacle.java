package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that holds a project up; each state is a type of its own. */
public sealed interface Obstacle {
    ObstacleId id();

    /** Somebody must remove it. */
    record Open(ObstacleId id, Report report, @Nullable Promise promise) implements Obstacle {}

    /** It is out of the way. */
    record Resolved(
            ObstacleId id, Report report, @Nullable Promise promise, LocalDate resolvedOn, List<Evidence> evidence)
            implements Obstacle {
        public Resolved {
            evidence = List.copyOf(evidence);
        }
    }

    /** Its end was read before its report: two topics have no common order. It never becomes open. */
    record Forestalled(ObstacleId id, ProjectId project, LocalDate endedOn) implements Obstacle {}

    /**
     * What is in the way, and who must act.
     *
     * @param milestone null = it holds up the project as a whole
     * @param causeCode why, in capitals
     * @param owner the agency that must remove it
     * @param headPost post of that agency's head
     * @param since the day since which it stands in the way
     * @param source the event of another service that it follows from
     */
    record Report(
            ProjectId project,
            @Nullable MilestoneId milestone,
            ObstacleKind kind,
            String causeCode,
            Wording title,
            AgencyId owner,
            @Nullable String headPost,
            LocalDate since,
            AgencyId reportedBy,
            @Nullable Source source) {
        public Report {
            Objects.requireNonNull(project, "project");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(causeCode, "causeCode");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(reportedBy, "reportedBy");
        }
    }

    /**
     * @param eventId the event of another service
     * @param subject its stream, such as a complaint's id
     */
    record Source(String eventId, String subject) {}

    /**
     * @param on the day by which the owner will have removed it
     * @param saidOn the day on which it said so
     */
    record Promise(LocalDate on, LocalDate saidOn, @Nullable String statement) {}
}
