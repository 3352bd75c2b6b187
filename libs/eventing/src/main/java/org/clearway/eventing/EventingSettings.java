package org.clearway.eventing;

/**
 * What a service says of itself to the backbone.
 *
 * @param source name of the service, {@code ce_source} of its events
 * @param topic the one topic it owns; empty for a service that publishes nothing
 * @param bootstrapServers Kafka's address
 * @param lanes lanes of the journal, fixed for the life of the journal
 * @param partitions partitions of the topic, fixed for the life of the topic
 * @param replication replicas of the topic
 * @param queueSize commands that may wait before a lane; more are refused
 */
public record EventingSettings(
        String source,
        String topic,
        String bootstrapServers,
        int lanes,
        int partitions,
        short replication,
        int queueSize) {

    /** The usual figures: 2 lanes (measured best on two cores), 6 partitions, one replica, 2,048 waiting commands. */
    public static EventingSettings of(String source, String topic, String bootstrapServers) {
        return new EventingSettings(source, topic, bootstrapServers, 2, 6, (short) 1, 2048);
    }

    String positionsTopic() {
        return topic + ".positions";
    }
}
