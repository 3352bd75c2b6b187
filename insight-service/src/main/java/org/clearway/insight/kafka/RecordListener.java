package org.clearway.insight.kafka;

import java.util.Set;
import org.clearway.eventing.BatchSubscription;
import org.clearway.insight.application.KeepingEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads everything that the other services publish. */
@Configuration(proxyBeanMethods = false)
class RecordListener {
    static final Set<String> TOPICS = Set.of("projects", "clearances", "complaints", "alerts");

    @Bean
    BatchSubscription record(KeepingEvents keeping) {
        return new BatchSubscription("insight-service.record", TOPICS, keeping::keep);
    }
}
