package org.clearway.kit.events;

import com.mongodb.client.MongoDatabase;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import org.clearway.eventing.BatchSubscription;
import org.clearway.eventing.EventStore;
import org.clearway.eventing.EventingSettings;
import org.clearway.eventing.FactMapper;
import org.clearway.eventing.ListenerScope;
import org.clearway.eventing.Listeners;
import org.clearway.eventing.Relay;
import org.clearway.eventing.Subscription;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The event backbone of a service that says who it is ({@code clearway.eventing.source}). */
@AutoConfiguration(
        afterName = {"org.clearway.kit.mongo.MongoKitAutoConfiguration", "org.clearway.kit.clock.ClockAutoConfiguration"
        })
@ConditionalOnProperty("clearway.eventing.source")
@EnableConfigurationProperties(EventsSettings.class)
class EventsAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    FactMapper factMapper() {
        return new FactMapper();
    }

    @Bean
    EventingSettings eventingSettings(
            EventsSettings settings, @Value("${spring.kafka.bootstrap-servers}") String bootstrapServers) {
        return settings.toSettings(bootstrapServers);
    }

    @Bean
    EventStore eventStore(MongoDatabase database, Clock clock, EventingSettings settings, FactMapper mapper) {
        return new EventStore(database, clock, settings, mapper);
    }

    @Bean
    @ConditionalOnExpression("!'${clearway.eventing.topic:}'.isBlank()")
    Relay relay(EventStore store) {
        return new Relay(store);
    }

    @Bean
    @ConditionalOnMissingBean
    ListenerScope listenerScope(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        Tracer found = tracer.getIfAvailable();
        Propagator carrier = propagator.getIfAvailable();
        return found == null || carrier == null ? ListenerScope.none() : new TracedListening(found, carrier);
    }

    /** @param store not used here; a listener's commands need it, so it must outlive the listeners */
    @Bean
    Listeners listeners(
            EventStore store,
            MongoDatabase database,
            EventingSettings settings,
            FactMapper mapper,
            Clock clock,
            ListenerScope scope,
            ObjectProvider<Subscription> subscriptions,
            ObjectProvider<BatchSubscription> batchSubscriptions) {
        return new Listeners(
                database,
                settings,
                mapper,
                clock,
                scope,
                subscriptions.orderedStream().toList(),
                batchSubscriptions.orderedStream().toList());
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "clearway.eventing.start", matchIfMissing = true)
    BackboneStart backboneStart(EventStore store, ObjectProvider<Relay> relay, Listeners listeners) {
        return new BackboneStart(store, relay.getIfAvailable(), listeners);
    }
}
