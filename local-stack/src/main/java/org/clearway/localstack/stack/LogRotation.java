package org.clearway.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps logs from growing without end: a big one is set aside when its process starts. */
final class LogRotation {
    private static final long BIG = 20_000_000;

    private LogRotation() {}

    static void rotate(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > BIG) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
