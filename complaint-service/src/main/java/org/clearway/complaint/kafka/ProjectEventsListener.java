package org.clearway.complaint.kafka;

import org.clearway.complaint.application.Projects;
import org.clearway.complaint.kafka.ProjectEvents.ProjectRegistered;
import org.clearway.eventing.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps the ids of the key projects. Apart from the register's listener, so that it reads the topic from its beginning
 * also where that one has read it already.
 */
@Configuration(proxyBeanMethods = false)
class ProjectEventsListener {
    static final String NAME = "complaint-service.projects";

    @Bean
    Subscription projectSubscription(Projects projects) {
        return Subscription.named(NAME)
                .topics("projects")
                .on("project.registered.v1", ProjectRegistered.class, (event, body) -> projects.register(event))
                .build();
    }
}
