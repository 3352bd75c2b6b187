package org.clearway.kit.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves a clock to what the file says. No file = not moved; an unreadable one changes nothing. */
final class ClockFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ClockFile.class);

    private final Path file;
    private final MovedClock clock;
    private final ScheduledExecutorService poller;
    private final ScheduledFuture<?> polling;
    private String lastSeen = "";

    ClockFile(Path file, Duration poll, MovedClock clock) {
        this.file = file;
        this.clock = clock;
        look();
        poller = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("clock-file").daemon().factory());
        polling = poller.scheduleWithFixedDelay(this::look, poll.toMillis(), poll.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        String text = read();
        if (text.equals(lastSeen)) {
            return;
        }
        lastSeen = text;
        try {
            clock.moveTo(text.isEmpty() ? Duration.ZERO : Duration.parse(text));
            LOG.info("the clock is moved by {}", clock.offset());
        } catch (DateTimeException e) {
            LOG.warn("{} holds no ISO 8601 duration: {}; the clock stays moved by {}", file, text, clock.offset());
        }
    }

    private String read() {
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException none) {
            return "";
        } catch (IOException unreadable) {
            LOG.warn("{} cannot be read: {}", file, unreadable.toString());
            return lastSeen;
        }
    }

    @Override
    public void close() {
        polling.cancel(false);
        poller.shutdownNow();
    }
}
