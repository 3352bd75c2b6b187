package org.clearway.localstack.app;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The jars that this command runs from, and copies of jars that stay while they are built again. */
public final class ClassPathCopy {
    private ClassPathCopy() {}

    static List<Path> jars() {
        return jars(System.getProperty("java.class.path", ""));
    }

    /**
     * In an order that is the same every time and in every folder, because a cache is bound to its class path: the
     * command runs from the build folder, the trainer from the copies.
     */
    static List<Path> jars(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .sorted(Comparator.comparing(jar -> String.valueOf(jar.getFileName())))
                .toList();
    }

    /** Copies jars into a folder, those that are there as they are left alone; gives the copies. */
    public static List<Path> of(List<Path> jars, Path folder) {
        List<Path> copies = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Path jar : jars) {
                Path copy = folder.resolve(jar.getFileName());
                copy(jar, copy);
                copies.add(copy);
            }
            return copies;
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
