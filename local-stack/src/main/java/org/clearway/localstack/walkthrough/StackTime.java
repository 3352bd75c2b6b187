package org.clearway.localstack.walkthrough;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.locks.LockSupport;
import org.clearway.localservers.ServerFailed;
import org.clearway.localstack.clock.ClockFile;
import org.clearway.localstack.clock.ClockMover;
import org.clearway.localstack.stack.CommandLock;
import org.clearway.localstack.stack.Stack;

/** What time it is for the services, which may be ahead of the machine's. */
final class StackTime {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration PAUSE = Duration.ofMillis(500);

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

    /**
     * Moves the services' clock to just after the end of this day, unless it is later already. Another command may be at
     * work, and a service may be starting: both pass.
     */
    void moveBehind(LocalDate day) {
        Instant target = day.plusDays(1).atStartOfDay(ZONE).toInstant().plusSeconds(60);
        ClockMover mover = new ClockMover(stack);
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                CommandLock.holding(stack.installation(), () -> mover.forward(stepTo(target)));
                return;
            } catch (ServerFailed busyOrBehind) {
                if (System.nanoTime() > deadline) {
                    throw busyOrBehind;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** Nothing when it is moved already: then only who is still behind is waited for. */
    private Duration stepTo(Instant target) {
        Duration step = Duration.between(now(), target);
        return step.isNegative() ? Duration.ZERO : Duration.ofSeconds(step.toSeconds() + 1);
    }
}
