package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.Block;
import org.clearway.project.domain.ClearanceProgress;
import org.clearway.project.domain.ClearanceSection;
import org.clearway.project.domain.Evidence;
import org.clearway.project.domain.KeyProject;
import org.clearway.project.domain.Milestone;
import org.clearway.project.domain.MilestoneChange;
import org.clearway.project.domain.MilestoneId;
import org.clearway.project.domain.MilestonePlan;
import org.clearway.project.domain.ProjectId;
import org.clearway.project.domain.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as it stands.
 *
 * @param firstBaseline the day that was first promised; never changes
 * @param baseline the day that counts now
 * @param forecast the day that is expected now
 * @param changes the latest changes, old and new, with the reason
 * @param openObstacles what holds it up now
 */
record MilestoneView(
        @Schema(example = "0e3f2a54-5d55-3cb2-8f7b-0d7d3a3f2f10")
        ProjectId projectId,

        @Schema(example = "2b1f0a52-9c55-3b12-8f7b-0d7d3a3f2f11")
        MilestoneId milestoneId,

        @Schema(example = "SITE_CLEARANCE") String kind,
        Wording title,
        State state,
        @Schema(example = "pc-bao-lam-1") AgencyId leadAgency,
        @Schema(example = "Chủ tịch Ủy ban nhân dân xã") String headPost,
        @Schema(example = "pc-lam-dong") @Nullable AgencyId superiorAgency,
        @Nullable ClearanceSection clearance,
        LocalDate scheduledOn,
        LocalDate firstBaseline,
        LocalDate baseline,
        @Nullable LocalDate forecast,
        @Nullable LocalDate metOn,
        @Nullable Boolean late,
        List<Evidence> evidence,
        @Nullable ClearanceProgress progress,
        List<MilestoneChange> changes,
        List<Block> openObstacles) {
    /** Its state as a word. */
    enum State {
        OPEN,
        MISSED,
        MET
    }

    static MilestoneView of(KeyProject project, Milestone milestone) {
        MilestonePlan plan = milestone.plan();
        Milestone.Met met = milestone instanceof Milestone.Met m ? m : null;
        return new MilestoneView(
                project.id(),
                plan.id(),
                plan.kind(),
                plan.title(),
                state(milestone),
                plan.leadAgency(),
                plan.headPost(),
                plan.superior(),
                plan.section(),
                plan.scheduledOn(),
                plan.firstBaseline(),
                plan.baseline(),
                plan.forecast(),
                met == null ? null : met.metOn(),
                met == null ? null : met.late(),
                met == null ? List.of() : met.evidence(),
                plan.progress(),
                plan.changes(),
                project.blocksOf(plan.id()));
    }

    private static State state(Milestone milestone) {
        return switch (milestone) {
            case Milestone.Open m -> State.OPEN;
            case Milestone.Missed m -> State.MISSED;
            case Milestone.Met m -> State.MET;
        };
    }
}
