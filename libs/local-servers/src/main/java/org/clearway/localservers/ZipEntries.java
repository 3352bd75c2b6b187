package org.clearway.localservers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

final class ZipEntries {
    private ZipEntries() {}

    /** Writes the one entry whose path ends so; a wheel puts its files below a folder of its own. */
    static void extract(Path archive, String ending, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipEntry entry = zip.stream()
                    .map(ZipEntry.class::cast)
                    .filter(candidate -> candidate.getName().endsWith(ending))
                    .findFirst()
                    .orElseThrow(() -> new IOException(archive + " holds no " + ending));
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, target);
            }
        }
    }
}
