package org.clearway.localstack.walkthrough;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.clearway.localservers.ServerFailed;
import org.clearway.localstack.clock.ClockFile;
import org.clearway.localstack.clock.ClockMover;
import org.clearway.localstack.stack.CommandLock;
import org.clearway.localstack.stack.Stack;

/** What time it is for the services, which may be ahead of the machine's. */
final class StackTime {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Stack stack;
    private final Clock machine;
    private final Duration patience;

    /** @param patience how long the services may take to follow a move; one of them may just be starting */
    StackTime(Stack stack, Clock machine, Duration patience) {
        this.stack = stack;
        this.machine = machine;
        this.patience = patience;
    }

    Instant now() {
        return machine.instant().plus(new ClockFile(stack.installation().clock()).offset());
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** Moves the services' clock to just after the end of this day, unless it is later already. */
    void moveBehind(LocalDate day) {
        Instant target = day.plusDays(1).atStartOfDay(ZONE).toInstant().plusSeconds(60);
        CommandLock.holding(stack.installation(), () -> {
            Duration step = Duration.between(now(), target);
            move(step.isNegative() ? Duration.ZERO : Duration.ofSeconds(step.toSeconds() + 1));
        });
    }

    private void move(Duration step) {
        long deadline = System.nanoTime() + patience.toNanos();
        ClockMover mover = new ClockMover(stack);
        Duration left = step;
        while (true) {
            try {
                mover.forward(left);
                return;
            } catch (ServerFailed behind) {
                if (System.nanoTime() > deadline) {
                    throw behind;
                }
                left = Duration.ZERO; // it is moved; wait again for who is still behind
            }
        }
    }
}
