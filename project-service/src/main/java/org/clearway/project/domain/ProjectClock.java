package org.clearway.project.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.clearway.project.domain.ProjectEvent.MilestoneDueApproaching;
import org.clearway.project.domain.ProjectEvent.MilestoneMissed;
import org.jspecify.annotations.Nullable;

/** What the clock says about milestones: a baseline comes near, a baseline is over. */
public final class ProjectClock {
    private final DayMoments moments;

    public ProjectClock(DayMoments moments) {
        this.moments = Objects.requireNonNull(moments);
    }

    /** The next moment at which something must be said; null = none. */
    public @Nullable Instant next(KeyProject project) {
        return open(project).map(this::moment).min(Instant::compareTo).orElse(null);
    }

    /** Everything that is due by now. */
    public List<ProjectEvent> due(KeyProject project, Instant now) {
        return open(project)
                .filter(milestone -> !moment(milestone).isAfter(now))
                .map(milestone -> say(project, milestone.plan(), now))
                .toList();
    }

    private static Stream<Milestone.Open> open(KeyProject project) {
        return project.milestones().stream()
                .filter(Milestone.Open.class::isInstance)
                .map(Milestone.Open.class::cast);
    }

    private Instant moment(Milestone.Open milestone) {
        return milestone.warned()
                ? moments.over(milestone.plan().baseline())
                : moments.warn(milestone.plan().baseline());
    }

    private ProjectEvent say(KeyProject project, MilestonePlan plan, Instant now) {
        List<Block> open = project.blocksOf(plan.id());
        // Entered late, or after downtime: a reminder of what is over already would only confuse.
        if (!moments.over(plan.baseline()).isAfter(now)) {
            return new MilestoneMissed(
                    project.id(),
                    plan.id(),
                    plan.title(),
                    plan.baseline(),
                    plan.forecast(),
                    plan.leadAgency(),
                    plan.headPost(),
                    plan.superior(),
                    open,
                    plan.baseline().plusDays(1));
        }
        return new MilestoneDueApproaching(
                project.id(),
                plan.id(),
                plan.title(),
                plan.baseline(),
                plan.forecast(),
                plan.leadAgency(),
                plan.headPost(),
                plan.superior(),
                open,
                now.atZone(moments.zone()).toLocalDate());
    }
}
