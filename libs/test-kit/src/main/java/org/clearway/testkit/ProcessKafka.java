package org.clearway.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.clearway.localservers.Folders;
import org.clearway.localservers.KafkaBroker;
import org.clearway.localservers.Lifetime;
import org.clearway.localservers.Ports;
import org.clearway.localservers.ServerPlace;

final class ProcessKafka implements KafkaHost {
    private final Path folder = WorkFolder.create("kafka");
    private final KafkaBroker broker = KafkaBroker.start(
            new ServerPlace(Ports.free(), folder.resolve("data"), folder.resolve("kafka.log"), Lifetime.WITH_PARENT),
            Ports.free());

    @Override
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    @Override
    public void kill() {
        broker.kill();
    }

    @Override
    public void restart() {
        broker.restart();
    }

    @Override
    public void stop() {
        broker.kill(); // its data is thrown away: no need to let it end in peace
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
