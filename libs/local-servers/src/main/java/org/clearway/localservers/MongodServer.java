package org.clearway.localservers;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.Document;

/** A real mongod as a replica set of one node named rs0, so that transactions and change streams work. */
public final class MongodServer implements AutoCloseable {
    private static final String NAME = "mongod";
    private static final String REPLICA_SET = "rs0";
    private static final int NOT_YET_INITIALIZED = 94;
    private static final int ALREADY_INITIALIZED = 23;
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final Path binary;
    private final ServerPlace place;
    private final Consumer<ServerProcess> launched;
    private ServerProcess process;

    private MongodServer(Path binary, ServerPlace place, Consumer<ServerProcess> launched) {
        this.binary = binary;
        this.place = place;
        this.launched = launched;
        this.process = launch();
    }

    /**
     * Starts a mongod, makes it a replica set when it is none yet, and waits until it takes writes.
     *
     * @param launched is told of the process as soon as it runs, before it is ready
     */
    public static MongodServer start(Path binary, ServerPlace place, Consumer<ServerProcess> launched) {
        Ports.requireFree(place.port(), "MongoDB");
        return new MongodServer(binary, place, launched);
    }

    public static MongodServer start(Path binary, ServerPlace place) {
        return start(binary, place, process -> {});
    }

    public static MongodServer start(ServerPlace place) {
        return start(MongodBinary.find(), place);
    }

    /** How to reach a database of the server at this port. */
    public static String connectionString(int port, String database) {
        return "mongodb://127.0.0.1:" + port + "/" + database + "?replicaSet=" + REPLICA_SET;
    }

    public String connectionString(String database) {
        return connectionString(place.port(), database);
    }

    public ServerProcess process() {
        return process;
    }

    public void stop() {
        process.stop(STOP_PATIENCE);
    }

    public void kill() {
        process.kill();
    }

    /** Starts the server again on the same port and data. */
    public void restart() {
        stop();
        process = launch();
    }

    @Override
    public void close() {
        stop();
    }

    private ServerProcess launch() {
        try {
            Files.createDirectories(place.dataDir());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ServerProcess started = ServerProcess.start(NAME, command(), Map.of(), place.log(), place.lifetime());
        return started.killedUnless(this::awaitReady);
    }

    private void awaitReady(ServerProcess started) {
        launched.accept(started);
        started.awaitReady(() -> Ports.isOpen(place.port()), START_PATIENCE);
        try (MongoClient client = directClient()) {
            started.awaitReady(() -> takesWrites(client), START_PATIENCE);
        }
    }

    private List<String> command() {
        return List.of(
                String.valueOf(binary),
                "--replSet",
                REPLICA_SET,
                "--bind_ip",
                "127.0.0.1",
                "--port",
                String.valueOf(place.port()),
                "--dbpath",
                String.valueOf(place.dataDir()),
                "--nounixsocket",
                // The least that it allows, for the cache and for the replication log.
                "--wiredTigerCacheSizeGB",
                "0.25",
                "--oplogSize",
                "990",
                // An empty data folder takes 17 MB instead of 300.
                "--wiredTigerEngineConfigString",
                "log=(prealloc=false,file_max=16MB)",
                "--setParameter",
                "diagnosticDataCollectionEnabled=false");
    }

    private MongoClient directClient() {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(
                        new ConnectionString("mongodb://127.0.0.1:" + place.port() + "/?directConnection=true"))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .build());
    }

    private boolean takesWrites(MongoClient client) {
        try {
            Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
            if (hello.getBoolean("isWritablePrimary", false)) {
                return true;
            }
            if (!hello.containsKey("setName")) {
                initiateIfNew(client);
            }
            return false;
        } catch (MongoException e) {
            return false; // it is still starting
        }
    }

    /** A member that has a configuration but has not loaded it yet looks much like a new one: ask before. */
    private void initiateIfNew(MongoClient client) {
        try {
            client.getDatabase("admin").runCommand(new Document("replSetGetStatus", 1));
        } catch (MongoCommandException e) {
            if (e.getErrorCode() == NOT_YET_INITIALIZED) {
                initiate(client);
            }
        }
    }

    private void initiate(MongoClient client) {
        Document member = new Document("_id", 0).append("host", "127.0.0.1:" + place.port());
        Document set = new Document("_id", REPLICA_SET).append("members", List.of(member));
        try {
            client.getDatabase("admin").runCommand(new Document("replSetInitiate", set));
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != ALREADY_INITIALIZED) {
                throw new ServerFailed("mongod refused to become a replica set: " + e.getErrorMessage() + ".", e);
            }
        }
    }
}
