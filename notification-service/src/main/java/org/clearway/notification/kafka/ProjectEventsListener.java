package org.clearway.notification.kafka;

import org.clearway.eventing.Subscription;
import org.clearway.notification.application.HearingEvents;
import org.clearway.notification.kafka.Foreign.AgencyRegistered;
import org.clearway.notification.kafka.Foreign.DirectiveRegistered;
import org.clearway.notification.kafka.Foreign.MilestoneNamed;
import org.clearway.notification.kafka.Foreign.MilestoneOfLead;
import org.clearway.notification.kafka.Foreign.MilestoneScheduled;
import org.clearway.notification.kafka.Foreign.ObstacleReported;
import org.clearway.notification.kafka.Foreign.ProjectRegistered;
import org.clearway.notification.kafka.Foreign.TaskAssigned;
import org.clearway.notification.kafka.Foreign.TaskNamed;
import org.clearway.notification.kafka.Foreign.TaskOfLeads;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of agencies, directives, projects, milestones and obstacles. */
@Configuration(proxyBeanMethods = false)
class ProjectEventsListener {
    @Bean
    Subscription projectEvents(HearingEvents hearing) {
        return Subscription.named("notification-service.projects")
                .topics("projects")
                .on("agency.registered.v1", AgencyRegistered.class, (e, body) -> hearing.hear(e, body.known()))
                .on("directive.registered.v1", DirectiveRegistered.class, (e, body) -> hearing.hear(e, body.known()))
                .on("task.assigned.v1", TaskAssigned.class, (e, body) -> hearing.hear(e, body.known()))
                .on("task.accepted.v1", TaskNamed.class, (e, body) -> hearing.hear(e))
                .on("task.due-date-set.v1", TaskOfLeads.class, (e, body) -> hearing.hear(e))
                .on("task.due-approaching.v1", TaskOfLeads.class, (e, body) -> hearing.hear(e))
                .on("task.overdue.v1", TaskOfLeads.class, (e, body) -> hearing.hear(e))
                .on("task.extended.v1", TaskNamed.class, (e, body) -> hearing.hear(e))
                .on("task.completed.v1", TaskNamed.class, (e, body) -> hearing.hear(e))
                .on("project.registered.v1", ProjectRegistered.class, (e, body) -> hearing.hear(e, body.known()))
                .on("milestone.scheduled.v1", MilestoneScheduled.class, (e, body) -> hearing.hear(e, body.known()))
                .on("milestone.rescheduled.v1", MilestoneNamed.class, (e, body) -> hearing.hear(e))
                .on("milestone.due-approaching.v1", MilestoneOfLead.class, (e, body) -> hearing.hear(e))
                .on("milestone.missed.v1", MilestoneOfLead.class, (e, body) -> hearing.hear(e))
                .on("milestone.met.v1", MilestoneNamed.class, (e, body) -> hearing.hear(e))
                .on("obstacle.reported.v1", ObstacleReported.class, (e, body) -> hearing.hear(e))
                // Routes are data: any other event may have one.
                .onAny(hearing::hear)
                .build();
    }
}
