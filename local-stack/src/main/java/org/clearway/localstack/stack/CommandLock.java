package org.clearway.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
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
                    throw new ServerFailed(
                            "Another ./clearway command is at work in this project: wait until it ends.");
                }
                work.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
