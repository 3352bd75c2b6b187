package org.clearway.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clearway.localservers.ServerFailed;
import org.clearway.localstack.secret.SecretFile;

/**
 * Where this installation keeps its things.
 *
 * @param root the project's folder
 * @param home where all its data lies
 */
public record Installation(Path root, Path home) {
    private static final long NEEDED_MIB = 1_024;
    private static final long MIB = 1_048_576;
    private static final int VAULT_KEY_BYTES = 96;

    /** One that keeps its data in {@code .clearway} in the project's folder. */
    public Installation(Path root) {
        this(root, root.resolve(".clearway"));
    }

    /** The installation of the project that the script belongs to; CLEARWAY_HOME may name another folder for its data. */
    public static Installation ofThisProject() {
        Path root = Path.of(System.getProperty("clearway.root", "."))
                .toAbsolutePath()
                .normalize();
        String home = System.getenv("CLEARWAY_HOME");
        return home == null || home.isBlank()
                ? new Installation(root)
                : new Installation(root, Path.of(home).toAbsolutePath().normalize());
    }

    public Path data(String part) {
        return home().resolve("data").resolve(part);
    }

    public Path log(String part) {
        return home().resolve("logs").resolve(part + ".log");
    }

    public Path pids() {
        return home().resolve("pids");
    }

    public Path apps() {
        return home().resolve("apps");
    }

    public Path secrets() {
        return home().resolve("secrets");
    }

    /** 96 random bytes, with which the keys of persons are encrypted. */
    public Path vaultKey() {
        return secrets().resolve("vault.key");
    }

    /** The same for those who denounce, apart from everybody else's. */
    public Path denouncerKey() {
        return secrets().resolve("denouncer.key");
    }

    public Path mail() {
        return home().resolve("mail");
    }

    /** The file that says by how much the services' clock is ahead. */
    public Path clock() {
        return home().resolve("clock");
    }

    /** Makes the folders, and refuses when the disk is nearly full: a database dies badly of that. */
    public void prepare() {
        try {
            Files.createDirectories(home());
            SecretFile.createRandom(vaultKey(), VAULT_KEY_BYTES);
            SecretFile.createRandom(denouncerKey(), VAULT_KEY_BYTES);
            FileStore disk = Files.getFileStore(home());
            long free = disk.getUsableSpace() / MIB;
            if (free < NEEDED_MIB) {
                throw new ServerFailed("The disk of " + root + " is full: only " + free + " MiB are left and "
                        + NEEDED_MIB + " are needed; make room, then try again.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
