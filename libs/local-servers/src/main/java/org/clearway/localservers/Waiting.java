package org.clearway.localservers;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Polls the outside world, which sends no signal when it is ready. */
public final class Waiting {
    private static final long PAUSE_NANOS = Duration.ofMillis(50).toNanos();

    private Waiting() {}

    /** A condition of the outside world; it may be asked many times. */
    @FunctionalInterface
    public interface Check {
        boolean holds();
    }

    /** Waits until the condition holds; false when it did not within the patience. */
    public static boolean until(Check condition, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return true;
    }
}
