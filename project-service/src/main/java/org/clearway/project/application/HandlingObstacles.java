package org.clearway.project.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.clearway.eventing.Outcome;
import org.clearway.project.domain.Agency;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.Evidence;
import org.clearway.project.domain.KeyProject;
import org.clearway.project.domain.MilestoneId;
import org.clearway.project.domain.Obstacle;
import org.clearway.project.domain.ObstacleCommand.PromiseRemoval;
import org.clearway.project.domain.ObstacleCommand.ReportObstacle;
import org.clearway.project.domain.ObstacleCommand.ResolveObstacle;
import org.clearway.project.domain.ObstacleDecider;
import org.clearway.project.domain.ObstacleEvent;
import org.clearway.project.domain.ObstacleId;
import org.clearway.project.domain.ObstacleKind;
import org.clearway.project.domain.ProjectRefused;
import org.clearway.project.domain.Refusal;
import org.clearway.project.domain.Wording;
import org.jspecify.annotations.Nullable;

/** Reporting what stands in the way, promising a day, and showing that it is gone. */
public final class HandlingObstacles {
    private final Histories<Obstacle, ObstacleEvent> obstacles;
    private final KnownAgencies agencies;
    private final BlockingProjects blocking;

    public HandlingObstacles(
            Histories<Obstacle, ObstacleEvent> obstacles, KnownAgencies agencies, BlockingProjects blocking) {
        this.obstacles = Objects.requireNonNull(obstacles);
        this.agencies = Objects.requireNonNull(agencies);
        this.blocking = Objects.requireNonNull(blocking);
    }

    /**
     * What is reported.
     *
     * @param milestone null = it holds up the project as a whole
     * @param headPost null = the head's post of the register
     */
    public record Wanted(
            @Nullable MilestoneId milestone,
            ObstacleKind kind,
            String causeCode,
            Wording title,
            AgencyId owner,
            @Nullable String headPost,
            LocalDate since,
            LocalDate occurredOn) {}

    /** Whoever answers for something in the project reports what holds it up, and who must remove it. */
    public Outcome<Obstacle> report(Asking asking, KeyProject project, Wanted wanted) {
        ObstacleId id = ObstacleId.ofCommand(asking.origin().commandId());
        Outcome<Obstacle> done = obstacles.execute(
                id.value(),
                asking.origin(),
                asking.expectedVersion(),
                // Looked up inside: a repeated request gets its first answer, whatever changed in the register.
                before -> ObstacleDecider.report(
                        before, new ReportObstacle(id, completed(asking, project, wanted), wanted.occurredOn())));
        blocking.changed(asking.origin(), id, wanted.occurredOn());
        return done;
    }

    /** The owner names a day. */
    public Outcome<Obstacle> promise(Asking asking, ObstacleId id, PromiseRemoval asked) {
        return obstacles.execute(id.value(), asking.origin(), asking.expectedVersion(), state -> {
            agencies.require("agency", asked.by(), asked.occurredOn());
            return ObstacleDecider.promise(Present.state(state, "obstacle"), asked);
        });
    }

    /** The owner, or whoever answers for something in the project, shows that it is gone. */
    public Outcome<Obstacle> resolve(Asking asking, ObstacleId id, KeyProject project, Resolution wanted) {
        ResolveObstacle asked = new ResolveObstacle(
                wanted.resolvedOn(),
                wanted.evidence(),
                asking.by().agency(),
                project.answerable(),
                wanted.occurredOn());
        Outcome<Obstacle> done = obstacles.execute(id.value(), asking.origin(), asking.expectedVersion(), state -> {
            agencies.require("agency", asked.by(), asked.occurredOn());
            return ObstacleDecider.resolve(Present.state(state, "obstacle"), asked);
        });
        blocking.changed(asking.origin(), id, wanted.occurredOn());
        return done;
    }

    private Obstacle.Report completed(Asking asking, KeyProject project, Wanted wanted) {
        AgencyId by = asking.by().agency();
        agencies.require("agency", by, wanted.occurredOn());
        if (!asking.by().steward() && !project.answerable().contains(by)) {
            throw new ProjectRefused(new Refusal.NotYourAct(project.answerable()));
        }
        Agency owner = agencies.require("ownerAgency", wanted.owner(), wanted.occurredOn());
        requireMilestone(project, wanted.milestone());
        if (wanted.since().isAfter(wanted.occurredOn())) {
            throw new ProjectRefused(new Refusal.DateTooEarly("occurredOn", wanted.occurredOn(), wanted.since()));
        }
        String said = wanted.headPost();
        return new Obstacle.Report(
                project.id(),
                wanted.milestone(),
                wanted.kind(),
                wanted.causeCode(),
                wanted.title(),
                owner.id(),
                said == null ? owner.headPostVi() : said,
                wanted.since(),
                by,
                null);
    }

    private static void requireMilestone(KeyProject project, @Nullable MilestoneId milestone) {
        if (milestone != null && project.milestone(milestone).isEmpty()) {
            throw new ProjectRefused(new Refusal.UnknownMilestone("milestoneId", milestone));
        }
    }

    /** How it was removed. */
    public record Resolution(LocalDate resolvedOn, List<Evidence> evidence, LocalDate occurredOn) {
        public Resolution {
            evidence = List.copyOf(evidence);
        }
    }
}
