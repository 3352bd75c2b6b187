package org.clearway.testkit;

/** Chooses where servers for tests run: child processes, or containers if {@code clearway.test.servers} says so. */
final class ServerHosts {
    static final String PROPERTY = "clearway.test.servers";

    private ServerHosts() {}

    static MongoHost mongo() {
        return inContainers() ? new ContainerMongo() : new ProcessMongo();
    }

    static KafkaHost kafka() {
        return inContainers() ? new ContainerKafka() : new ProcessKafka();
    }

    private static boolean inContainers() {
        String place = System.getProperty(PROPERTY, "processes");
        return switch (place) {
            case "processes" -> false;
            case "containers" -> true;
            default -> throw new IllegalArgumentException(PROPERTY + " is processes or containers, not " + place);
        };
    }
}
