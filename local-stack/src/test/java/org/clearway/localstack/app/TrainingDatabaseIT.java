package org.clearway.localstack.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.clearway.localservers.Lifetime;
import org.clearway.localservers.MongodServer;
import org.clearway.localservers.Ports;
import org.clearway.localservers.ServerPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingDatabaseIT {
    @TempDir
    Path folder = Path.of("");

    @Test
    void leavesNothingBehindButTheRealOne() {
        ServerPlace place = new ServerPlace(
                Ports.free(), folder.resolve("data"), folder.resolve("mongod.log"), Lifetime.WITH_PARENT);
        try (MongodServer server = MongodServer.start(place);
                MongoClient client = MongoClients.create(server.connectionString("admin"))) {
            Map<String, String> environment =
                    new TreeMap<>(Map.of("SPRING_MONGODB_URI", server.connectionString("clearance_service")));
            TrainingDatabase.enter(environment);
            for (String database : List.of(
                    "clearance_service",
                    "clearance_service_keys",
                    "training_clearance_service",
                    "training_clearance_service_keys")) {
                client.getDatabase(database).getCollection("people").insertOne(new Document());
            }

            TrainingDatabase.drop(environment);

            assertThat(client.listDatabaseNames().into(new ArrayList<>()))
                    .contains("clearance_service", "clearance_service_keys")
                    .noneMatch(name -> name.startsWith("training_"));
        }
    }
}
