package org.clearway.project.domain;

import java.util.List;
import org.clearway.project.domain.MilestoneChange.What;
import org.clearway.project.domain.ProjectEvent.MilestoneDueApproaching;
import org.clearway.project.domain.ProjectEvent.MilestoneEvent;
import org.clearway.project.domain.ProjectEvent.MilestoneForecast;
import org.clearway.project.domain.ProjectEvent.MilestoneMet;
import org.clearway.project.domain.ProjectEvent.MilestoneMissed;
import org.clearway.project.domain.ProjectEvent.MilestoneProgressed;
import org.clearway.project.domain.ProjectEvent.MilestoneRescheduled;
import org.clearway.project.domain.ProjectEvent.MilestoneScheduled;
import org.clearway.project.domain.ProjectEvent.ProjectBlocked;
import org.clearway.project.domain.ProjectEvent.ProjectRegistered;
import org.clearway.project.domain.ProjectEvent.ProjectUnblocked;
import org.jspecify.annotations.Nullable;

/** How events change a project; it never refuses, because what happened, happened. */
public final class ProjectEvolution {
    private ProjectEvolution() {}

    /** Applies one event. */
    public static KeyProject evolve(@Nullable KeyProject state, ProjectEvent event) {
        return switch (event) {
            case ProjectRegistered e -> registered(e);
            case MilestoneScheduled e -> known(state).plus(new Milestone.Open(planned(e), false));
            case MilestoneEvent e -> known(state).with(e.milestoneId(), milestone -> after(milestone, e));
            case ProjectBlocked e -> known(state).blocked(e.block());
            case ProjectUnblocked e -> known(state).unblocked(e.obstacleId());
        };
    }

    private static KeyProject known(@Nullable KeyProject state) {
        return Missing.not(state, "project");
    }

    private static KeyProject registered(ProjectRegistered e) {
        return new KeyProject(
                e.projectId(),
                e.code(),
                e.title(),
                e.ownerAgency(),
                e.sector(),
                e.status(),
                e.parentProjectId(),
                e.details(),
                e.occurredOn(),
                List.of(),
                List.of());
    }

    private static MilestonePlan planned(MilestoneScheduled e) {
        return new MilestonePlan(
                e.milestoneId(),
                e.kind(),
                e.title(),
                e.leadAgency(),
                e.headPost(),
                e.superiorAgency(),
                e.clearance(),
                e.occurredOn(),
                e.baseline(),
                e.baseline(),
                null,
                null,
                List.of());
    }

    private static Milestone after(Milestone milestone, MilestoneEvent event) {
        MilestonePlan plan = milestone.plan();
        return switch (event) {
            case MilestoneScheduled e -> milestone;
            case MilestoneRescheduled e ->
                // A new baseline starts the clock again; that the old one was missed stays in the record.
                new Milestone.Open(
                        plan.rebaselined(
                                e.baseline(),
                                new MilestoneChange(
                                        What.BASELINE,
                                        e.previousBaseline(),
                                        e.baseline(),
                                        e.rationale(),
                                        e.occurredOn())),
                        false);
            case MilestoneForecast e ->
                milestone.plan(plan.forecast(
                        e.forecast(),
                        new MilestoneChange(
                                What.FORECAST, e.previousForecast(), e.forecast(), e.rationale(), e.occurredOn())));
            case MilestoneProgressed e -> milestone.plan(plan.progressed(e.progress()));
            case MilestoneMet e -> new Milestone.Met(plan, e.metOn(), e.late(), e.evidence());
            case MilestoneDueApproaching e -> new Milestone.Open(plan, true);
            case MilestoneMissed e -> new Milestone.Missed(plan, e.baseline());
        };
    }
}
