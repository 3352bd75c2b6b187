package org.clearway.localservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongodServerIT {
    @TempDir
    Path folder = Path.of("");

    @Test
    void keepsAcknowledgedWritesOverAKillAndARestart() {
        try (MongodServer server = MongodServer.start(place())) {
            long first = server.process().pid();
            try (MongoClient client = MongoClients.create(server.connectionString("kept"))) {
                papers(client).insertOne(new Document("_id", 1));
                server.kill();
                assertThat(server.process().isRunning()).isFalse();
                server.restart();
                assertThat(papers(client).countDocuments()).isOne();
            }
            assertThat(server.process().pid()).isNotEqualTo(first);
        }
    }

    @Test
    void startsAgainOnAFolderThatAlreadyHasItsReplicaSet() {
        ServerPlace place = place();
        MongodServer.start(place).close();
        try (MongodServer again = MongodServer.start(place);
                MongoClient client = MongoClients.create(again.connectionString("again"));
                ClientSession session = client.startSession()) {
            session.withTransaction(() -> papers(client).insertOne(session, new Document("_id", 1)));
            assertThat(papers(client).countDocuments()).isOne();
        }
    }

    /** Whoever is broken off while it waits must be able to stop the server later. */
    @Test
    void tellsOfItsProcessBeforeItIsReadyAndKillsItWhenTheStartFails() {
        List<ServerProcess> told = new ArrayList<>();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> MongodServer.start(MongodBinary.find(), place(), process -> {
                    told.add(process);
                    throw new IllegalStateException("broken off");
                }));
        assertThat(told)
                .singleElement()
                .satisfies(process -> assertThat(process.isRunning()).isFalse());
    }

    private ServerPlace place() {
        return new ServerPlace(
                Ports.free(), folder.resolve("data"), folder.resolve("mongod.log"), Lifetime.WITH_PARENT);
    }

    private static MongoCollection<Document> papers(MongoClient client) {
        return client.getDatabase("kept")
                .getCollection("papers")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }
}
