package org.clearway.project.application;

import java.util.Objects;
import org.clearway.eventing.Outcome;
import org.clearway.project.domain.Agency;
import org.clearway.project.domain.KeyProject;
import org.clearway.project.domain.ProjectCommand.OfProject;
import org.clearway.project.domain.ProjectCommand.RescheduleMilestone;
import org.clearway.project.domain.ProjectDecider;
import org.clearway.project.domain.ProjectEvent;
import org.clearway.project.domain.ProjectId;

/** Saying of a milestone what counts now, what is expected, and that it is met. */
public final class TrackingMilestones {
    private final Histories<KeyProject, ProjectEvent> projects;
    private final KnownAgencies agencies;

    public TrackingMilestones(Histories<KeyProject, ProjectEvent> projects, KnownAgencies agencies) {
        this.projects = Objects.requireNonNull(projects);
        this.agencies = Objects.requireNonNull(agencies);
    }

    /** One act; whoever does it must exist on its day. */
    public Outcome<KeyProject> track(Asking asking, ProjectId project, OfProject asked) {
        return projects.execute(project.value(), asking.origin(), asking.expectedVersion(), state -> {
            // Looked up inside: a repeated request gets its first answer, whatever changed in the register.
            Agency by = agencies.require("agency", asking.by().agency(), asked.occurredOn());
            if (asked instanceof RescheduleMilestone) {
                // It is told as a superior, and inspects; what counts is decided by state bodies and owners.
                KnownAgencies.requireStateBody("agency", by);
            }
            return ProjectDecider.decide(Present.state(state, "project"), asked);
        });
    }
}
