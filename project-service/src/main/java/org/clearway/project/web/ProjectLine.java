package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.KeyProject;
import org.clearway.project.domain.Milestone;
import org.clearway.project.domain.ProjectId;
import org.clearway.project.domain.ProjectStatus;
import org.clearway.project.domain.Wording;
import org.jspecify.annotations.Nullable;

/** A project in a listing. */
record ProjectLine(
        @Schema(example = "0e3f2a54-5d55-3cb2-8f7b-0d7d3a3f2f10")
        ProjectId projectId,

        @Schema(example = "tan-phu-bao-loc-expressway") String code,
        Wording title,
        @Schema(example = "pmb-lam-dong-1") @Nullable AgencyId ownerAgency,

        @Schema(example = "[\"transport\", \"transport.road\"]")
        List<String> sector,

        @Nullable ProjectStatus status,
        @Nullable ProjectId parentProjectId,
        LocalDate registeredOn,
        @Schema(example = "2") int milestones,
        @Schema(example = "1") long missedMilestones,
        @Schema(example = "1") int openObstacles) {
    static ProjectLine of(KeyProject project) {
        return new ProjectLine(
                project.id(),
                project.code(),
                project.title(),
                project.owner(),
                project.sector(),
                project.status(),
                project.parent(),
                project.registeredOn(),
                project.milestones().size(),
                project.milestones().stream()
                        .filter(Milestone.Missed.class::isInstance)
                        .count(),
                project.blocks().size());
    }
}
