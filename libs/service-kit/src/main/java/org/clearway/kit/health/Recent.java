package org.clearway.kit.health;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is costly to find, kept for a moment: health and metrics ask often and together. */
final class Recent<T> {
    private final Supplier<T> source;
    private final long keptNanos;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable T value;
    private long foundAt;

    Recent(Duration kept, Supplier<T> source) {
        this.keptNanos = kept.toNanos();
        this.source = source;
    }

    T get() {
        lock.lock();
        try {
            T known = value;
            if (known == null || System.nanoTime() - foundAt > keptNanos) {
                known = source.get();
                value = known;
                foundAt = System.nanoTime();
            }
            return known;
        } finally {
            lock.unlock();
        }
    }
}
