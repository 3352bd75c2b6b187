package org.clearway.localstack.app;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;

/** The jars that this command runs from, and a copy of them that stays while they are built again. */
final class ClassPathCopy {
    private ClassPathCopy() {}

    /** In an order that is the same every time: a cache is bound to its class path. */
    static List<Path> jars() {
        return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .sorted()
                .toList();
    }

    static void to(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Path jar : jars()) {
                copy(jar, folder.resolve(jar.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path jar, Path copy) throws IOException {
        boolean same = Files.exists(copy)
                && Files.size(copy) == Files.size(jar)
                && Files.getLastModifiedTime(copy).equals(Files.getLastModifiedTime(jar));
        if (!same) {
            Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
