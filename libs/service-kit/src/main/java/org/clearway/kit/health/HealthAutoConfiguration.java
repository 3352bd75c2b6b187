package org.clearway.kit.health;

import com.mongodb.client.MongoDatabase;
import org.clearway.eventing.EventingSettings;
import org.clearway.eventing.Listeners;
import org.clearway.eventing.Relay;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Health of what the service leans on; the bean names are the components' names. */
@AutoConfiguration(
        afterName = {
            "org.clearway.kit.events.EventsAutoConfiguration",
            "org.clearway.kit.mongo.MongoKitAutoConfiguration"
        })
class HealthAutoConfiguration {
    @Bean
    @ConditionalOnBean(MongoDatabase.class)
    MongoHealth mongoHealthIndicator(MongoDatabase database) {
        return new MongoHealth(database);
    }

    @Bean
    @ConditionalOnBean(EventingSettings.class)
    KafkaHealth kafkaHealthIndicator(EventingSettings settings) {
        return new KafkaHealth(settings.bootstrapServers());
    }

    @Bean
    @ConditionalOnBean(Relay.class)
    RelayHealth relayHealthIndicator(Relay relay) {
        return new RelayHealth(relay);
    }

    @Bean
    @ConditionalOnBean(Listeners.class)
    ListenersHealth listenersHealthIndicator(Listeners listeners) {
        return new ListenersHealth(listeners);
    }
}
