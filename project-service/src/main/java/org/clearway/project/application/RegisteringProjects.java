package org.clearway.project.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clearway.eventing.Outcome;
import org.clearway.project.domain.AdministrativeUnit;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.KeyProject;
import org.clearway.project.domain.ProjectCommand.RegisterProject;
import org.clearway.project.domain.ProjectDecider;
import org.clearway.project.domain.ProjectDetails;
import org.clearway.project.domain.ProjectEvent;
import org.clearway.project.domain.ProjectId;
import org.clearway.project.domain.ProjectRefused;
import org.clearway.project.domain.Refusal;

/** Entering a key project, or a part of one. */
public final class RegisteringProjects {
    private final Histories<KeyProject, ProjectEvent> projects;
    private final KnownAgencies agencies;
    private final FindingUnits units;

    public RegisteringProjects(
            Histories<KeyProject, ProjectEvent> projects, KnownAgencies agencies, FindingUnits units) {
        this.projects = Objects.requireNonNull(projects);
        this.agencies = Objects.requireNonNull(agencies);
        this.units = Objects.requireNonNull(units);
    }

    /** Enters it; a code is used once. */
    public Outcome<KeyProject> register(Asking asking, RegisterProject asked) {
        return projects.execute(asked.id().value(), asking.origin(), asking.expectedVersion(), before -> {
            // Looked up inside: a repeated request gets its first answer, whatever changed in the registers.
            requireKnown(asked);
            return ProjectDecider.register(before, asked);
        });
    }

    private void requireKnown(RegisterProject asked) {
        agencies.require("agency", asked.by().agency(), asked.occurredOn());
        AgencyId owner = asked.owner();
        if (owner != null) {
            KnownAgencies.requireStateBody("ownerAgency", agencies.require("ownerAgency", owner, asked.occurredOn()));
        }
        agencies.requireAll(parties(asked.details().parties()), asked.occurredOn());
        requireParent(asked);
        requirePlaces(asked.details().locations());
    }

    private static Map<String, AgencyId> parties(List<ProjectDetails.Party> parties) {
        Map<String, AgencyId> byField = new LinkedHashMap<>();
        for (int i = 0; i < parties.size(); i++) {
            AgencyId agency = parties.get(i).agencyId();
            if (agency != null) {
                byField.put("details.parties[" + i + "].agencyId", agency);
            }
        }
        return byField;
    }

    /** A part belongs to who owns the whole; where no source names an owner of the whole, to anybody. */
    private void requireParent(RegisterProject asked) {
        ProjectId parent = asked.parent();
        if (parent == null) {
            return;
        }
        AgencyId owner = projects.find(parent.value())
                .orElseThrow(() -> new ProjectRefused(new Refusal.UnknownProject("parentProjectId", parent.value())))
                .state()
                .owner();
        if (owner != null && !owner.equals(asked.owner()) && !asked.by().steward()) {
            throw new ProjectRefused(new Refusal.NotYourAct(List.of(owner)));
        }
    }

    private void requirePlaces(List<ProjectDetails.Location> locations) {
        List<AdministrativeUnit> known = units.byCodes(
                locations.stream().map(ProjectDetails.Location::unitCode).toList());
        for (int i = 0; i < locations.size(); i++) {
            ProjectDetails.Location place = locations.get(i);
            String field = "details.locations[" + i + "].unitCode";
            List<AdministrativeUnit> sameCode = known.stream()
                    .filter(unit -> unit.code().equals(place.unitCode()))
                    .toList();
            if (sameCode.isEmpty()) {
                throw new ProjectRefused(new Refusal.UnknownUnit(field, place.unitCode()));
            }
            if (sameCode.stream().noneMatch(unit -> unit.validity().includes(place.validOn()))) {
                throw new ProjectRefused(new Refusal.UnitNotValidOnDay(field, place.unitCode(), place.validOn()));
            }
        }
    }
}
