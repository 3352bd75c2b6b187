package org.clearway.project.application;

import org.clearway.eventing.EventTypes;
import org.clearway.project.domain.AgencyEvent;
import org.clearway.project.domain.CompetenceEvent;
import org.clearway.project.domain.DirectiveEvent;
import org.clearway.project.domain.ImportEvent;
import org.clearway.project.domain.ObstacleEvent;
import org.clearway.project.domain.ProjectEvent;
import org.clearway.project.domain.UnitEvent;

/**
 * The types on the wire of everything that happens here. A field is added in the event's record and nowhere else; a
 * field that is renamed or retyped needs a new type and an upcaster here.
 */
public final class FactTypes {
    public static final EventTypes<UnitEvent> UNITS = EventTypes.of(UnitEvent.class)
            .type("unit.established.v1", UnitEvent.UnitEstablished.class)
            .type("unit.ended.v1", UnitEvent.UnitEnded.class)
            .build();

    public static final EventTypes<AgencyEvent> AGENCIES = EventTypes.of(AgencyEvent.class)
            .type("agency.registered.v1", AgencyEvent.AgencyRegistered.class)
            .type("agency.ended.v1", AgencyEvent.AgencyEnded.class)
            .build();

    public static final EventTypes<CompetenceEvent> COMPETENCES = EventTypes.of(CompetenceEvent.class)
            .type("competence.assigned.v1", CompetenceEvent.CompetenceAssigned.class)
            .build();

    public static final EventTypes<ImportEvent> IMPORTS = EventTypes.of(ImportEvent.class)
            .type("register.import-requested.v1", ImportEvent.ImportRequested.class)
            .build();

    public static final EventTypes<DirectiveEvent> DIRECTIVES = EventTypes.of(DirectiveEvent.class)
            .type("directive.registered.v1", DirectiveEvent.DirectiveRegistered.class)
            .type("task.assigned.v1", DirectiveEvent.TaskAssigned.class)
            .type("task.accepted.v1", DirectiveEvent.TaskAccepted.class)
            .type("task.due-date-set.v1", DirectiveEvent.TaskDueDateSet.class)
            .type("task.progress-reported.v1", DirectiveEvent.TaskProgressReported.class)
            .type("task.submitted.v1", DirectiveEvent.TaskSubmitted.class)
            .type("task.returned.v1", DirectiveEvent.TaskReturned.class)
            .type("task.completed.v1", DirectiveEvent.TaskCompleted.class)
            .type("task.extended.v1", DirectiveEvent.TaskExtended.class)
            .type("task.due-approaching.v1", DirectiveEvent.TaskDueApproaching.class)
            .type("task.overdue.v1", DirectiveEvent.TaskOverdue.class)
            .build();

    public static final EventTypes<ProjectEvent> PROJECTS = EventTypes.of(ProjectEvent.class)
            .type("project.registered.v1", ProjectEvent.ProjectRegistered.class)
            .type("project.blocked.v1", ProjectEvent.ProjectBlocked.class)
            .type("project.unblocked.v1", ProjectEvent.ProjectUnblocked.class)
            .type("milestone.scheduled.v1", ProjectEvent.MilestoneScheduled.class)
            .type("milestone.rescheduled.v1", ProjectEvent.MilestoneRescheduled.class)
            .type("milestone.forecast.v1", ProjectEvent.MilestoneForecast.class)
            .type("milestone.progressed.v1", ProjectEvent.MilestoneProgressed.class)
            .type("milestone.met.v1", ProjectEvent.MilestoneMet.class)
            .type("milestone.due-approaching.v1", ProjectEvent.MilestoneDueApproaching.class)
            .type("milestone.missed.v1", ProjectEvent.MilestoneMissed.class)
            .build();

    public static final EventTypes<ObstacleEvent> OBSTACLES = EventTypes.of(ObstacleEvent.class)
            .type("obstacle.reported.v1", ObstacleEvent.ObstacleReported.class)
            .type("obstacle.promised.v1", ObstacleEvent.ObstaclePromised.class)
            .type("obstacle.resolved.v1", ObstacleEvent.ObstacleResolved.class)
            .type("obstacle.forestalled.v1", ObstacleEvent.ObstacleForestalled.class)
            .build();

    private FactTypes() {}
}
