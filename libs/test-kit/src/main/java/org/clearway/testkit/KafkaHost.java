package org.clearway.testkit;

/** Where a Kafka for tests runs: as a child process or in a container. */
interface KafkaHost {
    String bootstrapServers();

    void kill();

    void restart();

    void stop();
}
