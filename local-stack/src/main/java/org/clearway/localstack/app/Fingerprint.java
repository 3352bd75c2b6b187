package org.clearway.localstack.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a file is another one than before, by name, size and time of change. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Path file) {
        try {
            return file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the stamp was written for this fingerprint. */
    static boolean matches(Path stamp, String fingerprint) {
        try {
            return Files.exists(stamp) && Files.readString(stamp).equals(fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
