package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.clearway.kit.NotFound;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.Evidence;
import org.clearway.project.domain.MilestoneId;
import org.clearway.project.domain.Obstacle;
import org.clearway.project.domain.ObstacleId;
import org.clearway.project.domain.ObstacleKind;
import org.clearway.project.domain.ProjectId;
import org.clearway.project.domain.Wording;
import org.jspecify.annotations.Nullable;

/** An obstacle as it stands. */
record ObstacleView(
        @Schema(example = "9d1f0a52-9c55-3b12-8f7b-0d7d3a3f2f12")
        ObstacleId obstacleId,

        @Schema(example = "0e3f2a54-5d55-3cb2-8f7b-0d7d3a3f2f10")
        ProjectId projectId,

        @Schema(example = "2b1f0a52-9c55-3b12-8f7b-0d7d3a3f2f11") @Nullable
        MilestoneId milestoneId,

        ObstacleKind kind,
        @Schema(example = "FOREST_POLICY_OPEN") String causeCode,
        Wording title,
        State state,

        @Schema(example = "dept-lam-dong-agriculture-environment")
        AgencyId ownerAgency,

        @Schema(example = "Giám đốc Sở") @Nullable String headPost,
        LocalDate since,
        @Schema(example = "pmb-lam-dong-1") AgencyId reportedBy,
        @Nullable LocalDate promisedOn,
        @Nullable String statement,
        @Nullable LocalDate resolvedOn,
        List<Evidence> evidence,
        @Nullable String sourceEventId,
        @Nullable String sourceSubject) {
    /** Its state as a word. */
    enum State {
        OPEN,
        RESOLVED
    }

    static ObstacleView of(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.Open o -> of(o.id(), o.report(), o.promise(), State.OPEN, null, List.of());
            case Obstacle.Resolved o ->
                of(o.id(), o.report(), o.promise(), State.RESOLVED, o.resolvedOn(), o.evidence());
            case Obstacle.Forestalled o -> throw new NotFound();
        };
    }

    private static ObstacleView of(
            ObstacleId id,
            Obstacle.Report report,
            Obstacle.@Nullable Promise promise,
            State state,
            @Nullable LocalDate resolvedOn,
            List<Evidence> evidence) {
        Obstacle.Source source = report.source();
        return new ObstacleView(
                id,
                report.project(),
                report.milestone(),
                report.kind(),
                report.causeCode(),
                report.title(),
                state,
                report.owner(),
                report.headPost(),
                report.since(),
                report.reportedBy(),
                promise == null ? null : promise.on(),
                promise == null ? null : promise.statement(),
                resolvedOn,
                evidence,
                source == null ? null : source.eventId(),
                source == null ? null : source.subject());
    }
}
