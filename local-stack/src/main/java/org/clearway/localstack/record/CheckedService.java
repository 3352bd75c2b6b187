package org.clearway.localstack.record;

import com.mongodb.ConnectionString;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clearway.eventing.EventingSettings;
import org.clearway.localstack.app.JavaApp;
import org.clearway.localstack.stack.Stack;

/**
 * Where a service keeps what it says.
 *
 * @param port where its management answers
 */
record CheckedService(String name, int port, String mongoUri, EventingSettings eventing) {
    /** The one topic of each service. */
    private static final Map<String, String> TOPICS = Map.of(
            "project-service", "projects",
            "clearance-service", "clearances",
            "complaint-service", "complaints",
            "notification-service", "alerts",
            "insight-service", "records");

    static List<CheckedService> of(Stack stack) {
        return stack.services().stream().map(CheckedService::of).toList();
    }

    private static CheckedService of(JavaApp app) {
        Map<String, String> environment = app.environment();
        return new CheckedService(
                app.name(),
                app.port(),
                needed(environment, "SPRING_MONGODB_URI"),
                EventingSettings.of(
                        app.name(),
                        Objects.requireNonNull(TOPICS.get(app.name())),
                        needed(environment, "SPRING_KAFKA_BOOTSTRAP_SERVERS")));
    }

    String database() {
        return Objects.requireNonNull(new ConnectionString(mongoUri).getDatabase());
    }

    private static String needed(Map<String, String> environment, String name) {
        return Objects.requireNonNull(environment.get(name), name);
    }
}
