package org.clearway.eventing;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topics that a relay writes: the events, kept for ever, and the positions, one partition per lane. */
final class RelayTopics {
    private final EventingSettings settings;
    private boolean made;

    RelayTopics(EventingSettings settings) {
        this.settings = settings;
    }

    synchronized void make() {
        if (made) {
            return;
        }
        Properties properties = new Properties();
        properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 4000);
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5000);
        try (Admin admin = Admin.create(properties)) {
            make(
                    admin,
                    new NewTopic(settings.topic(), settings.partitions(), settings.replication())
                            .configs(
                                    Map.of("retention.ms", "-1", "retention.bytes", "-1", "cleanup.policy", "delete")));
            // A partition per lane: a reader's end stands still at another lane's open transaction.
            make(
                    admin,
                    new NewTopic(settings.positionsTopic(), settings.lanes(), settings.replication())
                            .configs(Map.of("cleanup.policy", "compact")));
        }
        made = true;
    }

    private static void make(Admin admin, NewTopic topic) {
        try {
            admin.createTopics(List.of(topic)).all().get(5, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("topic " + topic.name() + " cannot be made", e.getCause());
            }
        } catch (TimeoutException e) {
            throw new KafkaException("topic " + topic.name() + " cannot be made in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        }
    }
}
