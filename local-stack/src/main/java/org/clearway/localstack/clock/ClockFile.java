package org.clearway.localstack.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** The file by which services learn how far their clock is ahead: an ISO-8601 duration; none means not at all. */
public final class ClockFile {
    private final Path file;

    public ClockFile(Path file) {
        this.file = file;
    }

    public Duration offset() {
        try {
            String text = Files.exists(file) ? Files.readString(file).strip() : "";
            return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves it forward and tells the new offset. Services read at any moment, so the file is never half there. */
    public Duration forward(Duration step) {
        Duration offset = offset().plus(step);
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, offset + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return offset;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
