package org.clearway.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.clearway.localservers.ServerProcess;

/** Remembers over runs of the command which process a part is: its id and when it began. */
public final class ProcessFile {
    private final Installation installation;
    private final String part;

    public ProcessFile(Installation installation, String part) {
        this.installation = installation;
        this.part = part;
    }

    /** Whether the part was started and not stopped; it may have died since. */
    public boolean isThere() {
        return Files.exists(file());
    }

    /** The process, if it runs. */
    public Optional<ServerProcess> running() {
        try {
            String[] line = Files.readString(file()).strip().split(" ", -1);
            return line.length == 2
                    ? ServerProcess.find(part, Long.parseLong(line[0]), Instant.parse(line[1]), installation.log(part))
                    : Optional.empty();
        } catch (IOException | NumberFormatException | DateTimeParseException e) {
            return Optional.empty(); // never started, or a file that is none of ours
        }
    }

    /** Moved when complete: another command may read at any moment. */
    public void write(ServerProcess process) {
        try {
            Files.createDirectories(installation.pids());
            Path fresh = installation.pids().resolve(part + ".new");
            Files.writeString(fresh, process.pid() + " " + process.startedAt() + "\n");
            Files.move(fresh, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return installation.pids().resolve(part);
    }
}
