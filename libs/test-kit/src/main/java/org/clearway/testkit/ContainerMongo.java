package org.clearway.testkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import org.bson.Document;
import org.clearway.localservers.Ports;
import org.testcontainers.mongodb.MongoDBContainer;

final class ContainerMongo implements MongoHost {
    private final int port = Ports.free();
    private final MongoDBContainer container = new MongoDBContainer(Images.of("mongo")).withReplicaSet();

    ContainerMongo() {
        // A port of its own choice would be another one after a restart.
        container.setPortBindings(List.of(port + ":27017"));
        container.start();
    }

    /** The replica set knows its member by a name inside the container, so clients must not follow it. */
    @Override
    public String connectionString(String database) {
        return "mongodb://" + container.getHost() + ":" + port + "/" + database + "?directConnection=true";
    }

    @Override
    public void kill() {
        container.getDockerClient().killContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void restart() {
        container
                .getDockerClient()
                .restartContainerCmd(container.getContainerId())
                .exec();
        try (MongoClient client = MongoClients.create(connectionString("admin"))) {
            client.getDatabase("admin").runCommand(new Document("ping", 1));
        }
    }

    @Override
    public void stop() {
        container.stop();
    }
}
