package org.clearway.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.clearway.localservers.Folders;
import org.clearway.localservers.Lifetime;
import org.clearway.localservers.MongodServer;
import org.clearway.localservers.Ports;
import org.clearway.localservers.ServerPlace;

final class ProcessMongo implements MongoHost {
    private final Path folder = WorkFolder.create("mongod");
    private final MongodServer server = MongodServer.start(
            new ServerPlace(Ports.free(), folder.resolve("data"), folder.resolve("mongod.log"), Lifetime.WITH_PARENT));

    @Override
    public String connectionString(String database) {
        return server.connectionString(database);
    }

    @Override
    public void kill() {
        server.kill();
    }

    @Override
    public void restart() {
        server.restart();
    }

    @Override
    public void stop() {
        server.kill(); // its data is thrown away: no need to let it end in peace
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
