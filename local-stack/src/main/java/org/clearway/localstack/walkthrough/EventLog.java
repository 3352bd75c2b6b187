package org.clearway.localstack.walkthrough;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** The events of one story, as they come; one may wait for what is to come. */
final class EventLog {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<SeenEvent> events = new ArrayList<>();

    void add(SeenEvent event) {
        lock.lock();
        try {
            events.add(event);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The first event of this kind, which may still be on its way; empty when it does not come in time. */
    Optional<SeenEvent> await(Predicate<SeenEvent> wanted, Duration patience) {
        long left = patience.toNanos();
        lock.lock();
        try {
            Optional<SeenEvent> found = first(wanted);
            while (found.isEmpty() && left > 0) {
                left = changed.awaitNanos(left);
                found = first(wanted);
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** What is there, in the order of the feed. */
    List<SeenEvent> find(Predicate<SeenEvent> wanted) {
        lock.lock();
        try {
            return events.stream().filter(wanted).toList();
        } finally {
            lock.unlock();
        }
    }

    /** Forgets all: hundreds of stories would be many events. */
    void clear() {
        lock.lock();
        try {
            events.clear();
        } finally {
            lock.unlock();
        }
    }

    private Optional<SeenEvent> first(Predicate<SeenEvent> wanted) {
        return events.stream().filter(wanted).findFirst();
    }
}
