package org.clearway.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.clearway.localservers.ServerFailed;

/** Only one command changes the stack at a time. */
public final class CommandLock {
    private CommandLock() {}

    /** Does the work while no other command can. */
    public static void holding(Installation installation, Runnable work) {
        Path file = installation.home().resolve("lock");
        try {
            Files.createDirectories(installation.home());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                if (lock == null) {
                    throw busy();
                }
                work.run();
            }
        } catch (OverlappingFileLockException e) {
            throw busy(); // another thread of this JVM
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerFailed busy() {
        return new ServerFailed("Another ./clearway command is at work in this project: wait until it ends.");
    }
}
