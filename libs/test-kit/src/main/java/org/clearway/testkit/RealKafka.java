package org.clearway.testkit;

/** A real Apache Kafka of one node for tests; topics are not made by themselves, see {@link TestTopics}. */
public final class RealKafka implements AutoCloseable {
    private final KafkaHost host = ServerHosts.kafka();

    private RealKafka() {}

    /** The one that all tests of this JVM share; it is stopped when the JVM ends. Never kill it. */
    public static RealKafka shared() {
        return Shared.INSTANCE;
    }

    /** One of the test's own, to be killed and restarted; close it. */
    public static RealKafka start() {
        return new RealKafka();
    }

    public String bootstrapServers() {
        return host.bootstrapServers();
    }

    /** kill -9. */
    public void kill() {
        host.kill();
    }

    /** Starts it again on the same port and data, and waits until it answers. */
    public void restart() {
        host.restart();
    }

    @Override
    public void close() {
        host.stop();
    }

    private static final class Shared {
        static final RealKafka INSTANCE = AtJvmEnd.close(new RealKafka());
    }
}
