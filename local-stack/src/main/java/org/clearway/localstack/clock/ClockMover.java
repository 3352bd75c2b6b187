package org.clearway.localstack.clock;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.clearway.localservers.ServerFailed;
import org.clearway.localservers.Waiting;
import org.clearway.localstack.app.JavaApp;
import org.clearway.localstack.stack.PartRunner;
import org.clearway.localstack.stack.Stack;

/** Moves the clock of all services forward together. */
public final class ClockMover {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Stack stack;

    public ClockMover(Stack stack) {
        this.stack = stack;
    }

    /** Moves the clock and waits until every running service tells the new time; tells by how much it is ahead. */
    public Duration forward(Duration step) {
        Duration offset = new ClockFile(stack.installation().clock()).forward(step);
        List<JavaApp> running = stack.services().stream()
                .filter(service -> new PartRunner(stack.installation(), service).isRunning())
                .toList();
        Optional<JavaApp> behind =
                running.stream().filter(service -> !follows(service, offset)).findFirst();
        behind.ifPresent(service -> {
            throw new ServerFailed("The clock is " + offset.toDays() + " days and " + offset.toHoursPart()
                    + " hours ahead now, but " + service.name() + " does not tell that time after "
                    + PATIENCE.toSeconds() + " s: do not move it again, see ./clearway logs " + service.name() + ".");
        });
        return offset;
    }

    private static boolean follows(JavaApp service, Duration offset) {
        return Waiting.until(
                () -> service.management()
                        .clockOffset()
                        .map(told -> told.compareTo(offset) >= 0)
                        .orElse(false),
                PATIENCE);
    }
}
