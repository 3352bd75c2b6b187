package org.clearway.kit.operations;

import org.clearway.eventing.EventStore;
import org.clearway.eventing.Listeners;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The operators' resources of a service that has a backbone. */
@AutoConfiguration(afterName = "org.clearway.kit.events.EventsAutoConfiguration")
@ConditionalOnProperty("clearway.eventing.source")
class OperationsAutoConfiguration {
    @Bean
    AuditController auditController(EventStore store, Listeners listeners) {
        return new AuditController(store, listeners);
    }

    @Bean
    ParkedController parkedController(Listeners listeners) {
        return new ParkedController(listeners.parked());
    }
}
