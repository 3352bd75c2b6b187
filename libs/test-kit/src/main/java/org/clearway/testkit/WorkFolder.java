package org.clearway.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for a server's data: in the module's target folder, which `clean` removes. */
final class WorkFolder {
    private WorkFolder() {}

    static Path create(String server) {
        try {
            Path servers = Path.of("target").toAbsolutePath().resolve("real-servers");
            Files.createDirectories(servers);
            return Files.createTempDirectory(servers, server + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
