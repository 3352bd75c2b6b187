package org.clearway.localstack.app;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import java.util.Objects;

/** The database that an application sees in its training run, gone afterwards. */
final class TrainingDatabase {
    private static final String VARIABLE = "SPRING_MONGODB_URI";

    /** A service with a vault keeps its keys in a database beside its own. */
    private static final String KEYS = "_keys";

    private TrainingDatabase() {}

    /** Puts it in the place of the real one. */
    static void enter(Map<String, String> environment) {
        environment.computeIfPresent(VARIABLE, (variable, uri) -> {
            String database = Objects.requireNonNull(new ConnectionString(uri).getDatabase());
            return uri.replace("/" + database, "/training_" + database);
        });
    }

    static void drop(Map<String, String> environment) {
        if (environment.containsKey(VARIABLE)) {
            ConnectionString uri = new ConnectionString(environment.get(VARIABLE));
            try (MongoClient client = MongoClients.create(uri)) {
                String database = Objects.requireNonNull(uri.getDatabase());
                client.getDatabase(database).drop();
                client.getDatabase(database + KEYS).drop();
            }
        }
    }
}
