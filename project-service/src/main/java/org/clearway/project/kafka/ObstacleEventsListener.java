package org.clearway.project.kafka;

import java.util.Objects;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.Subscription;
import org.clearway.project.application.BlockingProjects;
import org.clearway.project.domain.ObstacleId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to our own obstacles: a project and an obstacle are two streams, and no command writes both. */
@Configuration(proxyBeanMethods = false)
class ObstacleEventsListener {
    private final BlockingProjects blocking;

    ObstacleEventsListener(BlockingProjects blocking) {
        this.blocking = blocking;
    }

    @Bean
    Subscription obstacleSubscription() {
        return Subscription.named("project-service.obstacles")
                .topics("projects")
                .on("obstacle.reported.v1", Changed.class, this::onChanged)
                .on("obstacle.resolved.v1", Changed.class, this::onChanged)
                .build();
    }

    private void onChanged(InboundEvent event, Changed fact) {
        blocking.changed(event, new ObstacleId(fact.obstacleId()));
    }

    record Changed(String obstacleId) {
        Changed {
            Objects.requireNonNull(obstacleId, "obstacleId");
        }
    }
}
