package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clearway.project.domain.ProjectCommand.BlockProject;
import org.clearway.project.domain.ProjectCommand.FollowClearance;
import org.clearway.project.domain.ProjectCommand.ForecastMilestone;
import org.clearway.project.domain.ProjectCommand.MeetByClearance;
import org.clearway.project.domain.ProjectCommand.OfProject;
import org.clearway.project.domain.ProjectCommand.RecordActual;
import org.clearway.project.domain.ProjectCommand.RegisterProject;
import org.clearway.project.domain.ProjectCommand.RescheduleMilestone;
import org.clearway.project.domain.ProjectCommand.ScheduleMilestone;
import org.clearway.project.domain.ProjectCommand.UnblockProject;
import org.clearway.project.domain.ProjectEvent.MilestoneForecast;
import org.clearway.project.domain.ProjectEvent.MilestoneMet;
import org.clearway.project.domain.ProjectEvent.MilestoneProgressed;
import org.clearway.project.domain.ProjectEvent.MilestoneRescheduled;
import org.clearway.project.domain.ProjectEvent.MilestoneScheduled;
import org.clearway.project.domain.ProjectEvent.ProjectBlocked;
import org.clearway.project.domain.ProjectEvent.ProjectRegistered;
import org.clearway.project.domain.ProjectEvent.ProjectUnblocked;
import org.clearway.project.domain.ProjectEvent.ReliedOn;
import org.jspecify.annotations.Nullable;

/**
 * Decides on projects and milestones. The owner schedules and changes the day that counts (so may the superior of who
 * answers for it); who answers for it, or the owner, says what is expected and what is met. A site clearance is met by
 * what is handed over.
 */
public final class ProjectDecider {
    private static final String BY_CLEARANCE = "CLEARANCE_FORECAST";
    private static final String BY_PACE = "HANDED_OVER_PACE";
    private static final String COMPLETED = "CLEARANCE_COMPLETED";

    private final KeyProject project;

    private ProjectDecider(KeyProject project) {
        this.project = project;
    }

    /** Enters a project; a code is used once. The owner's people or a steward enter it. */
    public static List<ProjectEvent> register(@Nullable KeyProject before, RegisterProject asked) {
        if (before != null) {
            throw refused(new Refusal.ProjectAlreadyRegistered(before.id(), before.code()));
        }
        requireMayDirect(asked.owner(), asked.by());
        return List.of(new ProjectRegistered(
                asked.id(),
                asked.code(),
                asked.title(),
                asked.owner(),
                asked.sector(),
                asked.status(),
                asked.parent(),
                asked.details(),
                asked.occurredOn()));
    }

    /** Decides on a project that exists. */
    public static List<ProjectEvent> decide(KeyProject project, OfProject asked) {
        ProjectDecider decider = new ProjectDecider(project);
        return switch (asked) {
            case ScheduleMilestone c -> decider.schedule(c);
            case RescheduleMilestone c -> decider.reschedule(c);
            case ForecastMilestone c -> decider.forecast(c);
            case RecordActual c -> decider.actual(c);
            case FollowClearance c -> decider.follow(c);
            case MeetByClearance c -> decider.meetByClearance(c);
            case BlockProject c -> decider.block(c);
            case UnblockProject c -> decider.unblock(c);
        };
    }

    private List<ProjectEvent> schedule(ScheduleMilestone asked) {
        requireMayDirect(project.owner(), asked.by());
        notBefore("baseline", asked.baseline(), asked.occurredOn());
        boolean siteClearance = asked.kind().equals(MilestonePlan.SITE_CLEARANCE);
        if (siteClearance != (asked.section() != null)) {
            throw refused(new Refusal.ClearanceSectionMismatch(asked.kind()));
        }
        return List.of(new MilestoneScheduled(
                project.id(),
                asked.milestone(),
                asked.kind(),
                asked.title(),
                asked.baseline(),
                asked.leadAgency(),
                asked.headPost(),
                asked.superior(),
                asked.section(),
                asked.occurredOn()));
    }

    private List<ProjectEvent> reschedule(RescheduleMilestone asked) {
        MilestonePlan plan = unmet(asked.milestone()).plan();
        AgencyId superior = plan.superior();
        if (!asked.by().agency().equals(superior)) {
            requireMayDirect(project.owner(), asked.by());
        }
        notBefore("occurredOn", asked.occurredOn(), plan.scheduledOn());
        notBefore("baseline", asked.baseline(), asked.occurredOn());
        if (asked.baseline().equals(plan.baseline())) {
            throw refused(new Refusal.NothingChanged("baseline"));
        }
        return List.of(new MilestoneRescheduled(
                project.id(),
                plan.id(),
                plan.title(),
                plan.baseline(),
                asked.baseline(),
                asked.rationale(),
                plan.leadAgency(),
                superior,
                asked.occurredOn()));
    }

    private List<ProjectEvent> forecast(ForecastMilestone asked) {
        MilestonePlan plan = unmet(asked.milestone()).plan();
        requireMayReport(plan, asked.by());
        notBefore("occurredOn", asked.occurredOn(), plan.scheduledOn());
        notBefore("forecast", asked.forecast(), asked.occurredOn());
        if (asked.forecast().equals(plan.forecast())) {
            throw refused(new Refusal.NothingChanged("forecast"));
        }
        return List.of(forecastOf(plan, asked.forecast(), asked.rationale(), null, asked.occurredOn()));
    }

    private List<ProjectEvent> actual(RecordActual asked) {
        MilestonePlan plan = unmet(asked.milestone()).plan();
        requireMayReport(plan, asked.by());
        if (plan.section() != null) {
            throw refused(new Refusal.MilestoneFollowsClearance(plan.id()));
        }
        notBefore("metOn", asked.metOn(), plan.scheduledOn());
        notBefore("occurredOn", asked.occurredOn(), asked.metOn());
        return List.of(met(plan, asked.metOn(), asked.evidence(), null, asked.occurredOn()));
    }

    private List<ProjectEvent> follow(FollowClearance asked) {
        Milestone milestone = known(asked.milestone());
        MilestonePlan plan = milestone.plan();
        ClearanceProgress before = plan.progress();
        boolean older = before != null && before.sequence() >= asked.progress().sequence();
        if (older || milestone instanceof Milestone.Met) {
            return List.of();
        }
        List<ProjectEvent> events = new ArrayList<>();
        events.add(new MilestoneProgressed(project.id(), plan.id(), asked.progress(), asked.occurredOn()));
        LocalDate said = asked.forecast();
        LocalDate expected = said == null ? ForecastByPace.of(plan.scheduledOn(), asked.progress()) : said;
        // Only a hand-over moves what is expected: a payment says nothing new, and must not undo what a person said.
        boolean moved = before == null || asked.progress().handedOverMoreOrLessThan(before);
        if (moved && expected != null && !expected.equals(plan.forecast())) {
            String why = said == null ? BY_PACE : BY_CLEARANCE;
            events.add(forecastOf(plan, expected, why, asked.source(), asked.occurredOn()));
        }
        return events;
    }

    private List<ProjectEvent> meetByClearance(MeetByClearance asked) {
        Milestone milestone = known(asked.milestone());
        if (milestone instanceof Milestone.Met) {
            return List.of();
        }
        Evidence evidence = new Evidence(
                COMPLETED, null, asked.completedOn(), asked.source().subject());
        return List.of(
                met(milestone.plan(), asked.completedOn(), List.of(evidence), asked.source(), asked.occurredOn()));
    }

    private List<ProjectEvent> block(BlockProject asked) {
        return project.isBlockedBy(asked.block().obstacleId())
                ? List.of()
                : List.of(new ProjectBlocked(project.id(), asked.block(), asked.occurredOn()));
    }

    private List<ProjectEvent> unblock(UnblockProject asked) {
        return project.blocks().stream()
                .filter(block -> block.obstacleId().equals(asked.obstacle()))
                .<ProjectEvent>map(block ->
                        new ProjectUnblocked(project.id(), block.obstacleId(), block.milestoneId(), asked.occurredOn()))
                .toList();
    }

    private MilestoneForecast forecastOf(
            MilestonePlan plan, LocalDate day, String rationale, @Nullable ReliedOn source, LocalDate occurredOn) {
        return new MilestoneForecast(
                project.id(),
                plan.id(),
                plan.title(),
                plan.forecast(),
                day,
                plan.baseline(),
                rationale,
                plan.leadAgency(),
                plan.superior(),
                source,
                occurredOn);
    }

    private MilestoneMet met(
            MilestonePlan plan,
            LocalDate metOn,
            List<Evidence> evidence,
            @Nullable ReliedOn source,
            LocalDate occurredOn) {
        return new MilestoneMet(
                project.id(),
                plan.id(),
                plan.title(),
                plan.baseline(),
                metOn,
                metOn.isAfter(plan.baseline()),
                evidence,
                plan.leadAgency(),
                plan.superior(),
                source,
                occurredOn);
    }

    private Milestone known(MilestoneId id) {
        return project.milestone(id).orElseThrow(() -> refused(new Refusal.UnknownMilestone("milestoneId", id)));
    }

    private Milestone unmet(MilestoneId id) {
        Milestone milestone = known(id);
        if (milestone instanceof Milestone.Met met) {
            throw refused(new Refusal.MilestoneAlreadyMet(id, met.metOn()));
        }
        return milestone;
    }

    /** The owner directs its project; a steward keeps the entry of one whose owner no source names, and enters any. */
    private static void requireMayDirect(@Nullable AgencyId owner, Acting by) {
        if (by.steward() || by.agency().equals(owner)) {
            return;
        }
        throw refused(new Refusal.NotYourAct(owner == null ? List.of() : List.of(owner)));
    }

    private void requireMayReport(MilestonePlan plan, Acting by) {
        Set<AgencyId> may = new LinkedHashSet<>(List.of(plan.leadAgency()));
        AgencyId owner = project.owner();
        if (owner != null) {
            may.add(owner);
        }
        if (!may.contains(by.agency())) {
            throw refused(new Refusal.NotYourAct(List.copyOf(may)));
        }
    }

    private static void notBefore(String field, LocalDate date, LocalDate earliest) {
        if (date.isBefore(earliest)) {
            throw refused(new Refusal.DateTooEarly(field, date, earliest));
        }
    }

    private static ProjectRefused refused(Refusal refusal) {
        return new ProjectRefused(refusal);
    }
}
