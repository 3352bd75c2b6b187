package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that holds a project up; each state is a type of its own. */
public sealed interface Obstacle {
    /** Cause code of an upheld complaint, until the plan line is revised. */
    String COMPLAINT_UPHELD = "COMPLAINT_UPHELD";

    /** Cause code of a suspended decision, until the suspension is lifted. */
    String DECISION_SUSPENDED = "DECISION_SUSPENDED";

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

    /**
     * Its end was read before its report: two topics have no common order.
     *
     * @param endedOn what is decided on or before this day never becomes open
     */
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

        /**
         * Ended by the fact that it follows from, never by hand. Only an upheld complaint about no section to be
         * cleared is left to people: it has no plan line whose revision could end it.
         */
        boolean endsByFact() {
            return source != null && (milestone != null || !causeCode.equals(COMPLAINT_UPHELD));
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
