package org.clearway.project.application;

import java.util.Objects;
import java.util.Optional;
import org.clearway.eventing.NotYet;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.ClearanceSection;
import org.clearway.project.domain.KeyProject;
import org.clearway.project.domain.Milestone;
import org.clearway.project.domain.MilestoneId;
import org.clearway.project.domain.ProjectEvent;
import org.clearway.project.domain.ProjectId;
import org.jspecify.annotations.Nullable;

/** What a complaint can hold up: the milestone of its clearance, or the project that it names. */
public final class ComplaintPlaces {
    private final ClearancePlaces clearances;
    private final Histories<KeyProject, ProjectEvent> projects;

    public ComplaintPlaces(ClearancePlaces clearances, Histories<KeyProject, ProjectEvent> projects) {
        this.clearances = Objects.requireNonNull(clearances);
        this.projects = Objects.requireNonNull(projects);
    }

    /**
     * A complaint as far as this service needs it.
     *
     * @param holder the agency that holds the case
     */
    public record Complaint(
            String id,
            @Nullable ProjectId project,
            @Nullable String clearanceId,
            AgencyId holder) {}

    /** @param mustRevise the unit that carries out compensation there, where it is known */
    record Place(
            ProjectId project,
            @Nullable MilestoneId milestone,
            @Nullable AgencyId mustRevise) {}

    /**
     * Empty for a complaint about something else.
     *
     * @throws NotYet where its clearance or project was not read yet: they come by another topic
     */
    Optional<Place> of(Complaint complaint) {
        String clearanceId = complaint.clearanceId();
        if (clearanceId != null) {
            ClearancePlaces.Place place =
                    clearances.find(clearanceId).orElseThrow(() -> new NotYet("clearance " + clearanceId));
            return Optional.of(new Place(place.project(), place.milestone(), unitOf(place)));
        }
        return Optional.ofNullable(complaint.project()).map(project -> new Place(project, null, null));
    }

    private @Nullable AgencyId unitOf(ClearancePlaces.Place place) {
        KeyProject project = projects.find(place.project().value())
                .orElseThrow(() -> new NotYet("project " + place.project()))
                .state();
        Milestone milestone =
                project.milestone(place.milestone()).orElseThrow(() -> new NotYet("milestone " + place.milestone()));
        ClearanceSection section = milestone.plan().section();
        return section == null ? null : section.compensationUnit();
    }
}
