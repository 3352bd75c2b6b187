package org.clearway.project.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.clearway.eventing.Outcome;
import org.clearway.project.domain.AdministrativeUnit;
import org.clearway.project.domain.Agency;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.ClearanceSection;
import org.clearway.project.domain.KeyProject;
import org.clearway.project.domain.MilestoneId;
import org.clearway.project.domain.ProjectCommand.ScheduleMilestone;
import org.clearway.project.domain.ProjectDecider;
import org.clearway.project.domain.ProjectEvent;
import org.clearway.project.domain.ProjectId;
import org.clearway.project.domain.ProjectRefused;
import org.clearway.project.domain.Refusal;
import org.clearway.project.domain.UnitCode;
import org.clearway.project.domain.Wording;
import org.jspecify.annotations.Nullable;

/** Scheduling a milestone: who answers for it by post, and to whom, is taken from the register where nothing is said. */
public final class SchedulingMilestones {
    private final Histories<KeyProject, ProjectEvent> projects;
    private final KnownAgencies agencies;
    private final FindingUnits units;
    private final int perProject;

    /** @param perProject a project has at most so many milestones */
    public SchedulingMilestones(
            Histories<KeyProject, ProjectEvent> projects, KnownAgencies agencies, FindingUnits units, int perProject) {
        this.projects = Objects.requireNonNull(projects);
        this.agencies = Objects.requireNonNull(agencies);
        this.units = Objects.requireNonNull(units);
        this.perProject = perProject;
    }

    /**
     * What is asked for.
     *
     * @param headPost null = the head's post of the register
     * @param superior null = the superior of the register, or who goes on with its work; a Party body may be told, too
     */
    public record Wanted(
            String kind,
            Wording title,
            LocalDate baseline,
            AgencyId leadAgency,
            @Nullable String headPost,
            @Nullable AgencyId superior,
            @Nullable ClearanceSection section,
            LocalDate occurredOn) {}

    /** The id of the milestone that this request schedules, the same for a repeated request. */
    public static MilestoneId idFor(Asking asking) {
        return MilestoneId.ofCommand(asking.origin().commandId());
    }

    /** Schedules it. */
    public Outcome<KeyProject> schedule(Asking asking, ProjectId project, Wanted wanted) {
        return projects.execute(project.value(), asking.origin(), asking.expectedVersion(), state -> {
            KeyProject known = Present.state(state, "project");
            if (known.milestones().size() >= perProject) {
                throw new ProjectRefused(new Refusal.TooManyMilestones(perProject));
            }
            // Looked up inside: a repeated request gets its first answer, whatever changed in the registers.
            return ProjectDecider.decide(known, completed(asking, wanted));
        });
    }

    private ScheduleMilestone completed(Asking asking, Wanted wanted) {
        LocalDate day = wanted.occurredOn();
        agencies.require("agency", asking.by().agency(), day);
        Agency lead = agencies.require("leadAgency", wanted.leadAgency(), day);
        KnownAgencies.requireStateBody("leadAgency", lead);
        requireSection(wanted.section(), day);
        return new ScheduleMilestone(
                idFor(asking),
                wanted.kind(),
                wanted.title(),
                wanted.baseline(),
                lead.id(),
                orElse(wanted.headPost(), lead.headPostVi()),
                superior(wanted, lead),
                wanted.section(),
                asking.by(),
                day);
    }

    private @Nullable AgencyId superior(Wanted wanted, Agency lead) {
        AgencyId named = wanted.superior();
        if (named == null) {
            AgencyId parent = lead.parent();
            return parent == null
                    ? null
                    : agencies.orSuccessor(parent, wanted.occurredOn())
                            .map(Agency::id)
                            .orElse(null);
        }
        return agencies.require("superiorAgency", named, wanted.occurredOn()).id();
    }

    private void requireSection(@Nullable ClearanceSection section, LocalDate day) {
        if (section == null) {
            return;
        }
        KnownAgencies.requireStateBody(
                "clearance.compensationUnit",
                agencies.require("clearance.compensationUnit", section.compensationUnit(), day));
        UnitCode code = section.unitCode();
        List<AdministrativeUnit> known = units.byCodes(List.of(code));
        if (known.isEmpty()) {
            throw new ProjectRefused(new Refusal.UnknownUnit("clearance.unitCode", code));
        }
        if (known.stream().noneMatch(unit -> unit.validity().includes(day))) {
            throw new ProjectRefused(new Refusal.UnitNotValidOnDay("clearance.unitCode", code, day));
        }
    }

    private static String orElse(@Nullable String said, String otherwise) {
        return said == null ? otherwise : said;
    }
}
