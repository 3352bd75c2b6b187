package org.clearway.localstack.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** When sources were last changed. */
final class Sources {
    /** Made by builds, or of no meaning for what runs. */
    private static final Set<String> LEFT_OUT = Set.of("target", "test", "contracts");

    private Sources() {}

    static Instant changedAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The time of the newest file in these files and folders. */
    static Instant newest(List<Path> roots) {
        Newest newest = new Newest();
        try {
            for (Path root : roots) {
                if (Files.exists(root)) {
                    Files.walkFileTree(root, newest);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return newest.time;
    }

    private static final class Newest extends SimpleFileVisitor<Path> {
        private Instant time = Instant.EPOCH;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return LEFT_OUT.contains(String.valueOf(folder.getFileName()))
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Instant changed = attributes.lastModifiedTime().toInstant();
            if (changed.isAfter(time)) {
                time = changed;
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
