package org.clearway.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clearway.localservers.Folders;
import org.clearway.localservers.Ports;
import org.clearway.localstack.stack.Installation;
import org.clearway.localstack.stack.Part;

/** Deletes what an installation has stored. */
final class DataReset {
    private final Installation installation;

    DataReset(Installation installation) {
        this.installation = installation;
    }

    /**
     * Deletes data, logs and mails once nobody can be at work on them.
     *
     * @throws org.clearway.localservers.PortTaken when a part's port is held still: a server that no file tells of
     *     would go on writing into what is deleted
     */
    void deleteWhenStopped(List<Part> parts) {
        parts.forEach(part -> part.ports().forEach(Ports::requireFree));
        try {
            for (Path folder : List.of(
                    installation.home().resolve("data"), installation.home().resolve("logs"), installation.mail())) {
                Folders.delete(folder);
            }
            Files.deleteIfExists(installation.clock());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
