package org.clearway.kit.events;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.clearway.eventing.EventingSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param source name of the service, {@code ce_source} of its events
 * @param topic the one topic that it owns; empty = it publishes nothing
 * @param lanes lanes of the journal, fixed for its life
 * @param partitions partitions of the topic, fixed for its life
 * @param replication replicas of the topic
 * @param queueSize commands that may wait before a lane
 * @param start whether relay, listeners and due moments run by themselves; tests may say no
 */
@Validated
@ConfigurationProperties("clearway.eventing")
record EventsSettings(
        @NotBlank String source,
        @DefaultValue("") String topic,
        @DefaultValue("2") @Min(1) int lanes,
        @DefaultValue("6") @Min(1) int partitions,
        @DefaultValue("1") @Min(1) short replication,
        @DefaultValue("2048") @Min(1) int queueSize,
        @DefaultValue("true") boolean start) {

    EventingSettings toSettings(String bootstrapServers) {
        return new EventingSettings(source, topic, bootstrapServers, lanes, partitions, replication, queueSize);
    }
}
