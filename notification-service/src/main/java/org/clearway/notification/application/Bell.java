package org.clearway.notification.application;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes those who wait for work; ringing twice wakes once. */
public final class Bell {
    private final Semaphore rung = new Semaphore(0);
    private final List<Bell> further = new CopyOnWriteArrayList<>();

    /** A bell that rings with this one, for somebody else to wait for. */
    public Bell further() {
        Bell bell = new Bell();
        further.add(bell);
        return bell;
    }

    public void ring() {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
        further.forEach(Bell::ring);
    }

    /** Returns when it rings, or after this time. */
    void await(Duration longest) throws InterruptedException {
        if (rung.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}
