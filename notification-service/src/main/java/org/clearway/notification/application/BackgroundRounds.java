package org.clearway.notification.application;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that does one round after the other: at once after the bell, otherwise after a pause. */
public final class BackgroundRounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundRounds.class);

    /** One round of work. */
    @FunctionalInterface
    public interface Round {
        /** Returns true when there may be more to do at once. */
        boolean run() throws InterruptedException;
    }

    private final String name;
    private final Round round;
    private final Bell bell;
    private final Duration idle;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;

    public BackgroundRounds(String name, Round round, Bell bell, Duration idle) {
        this.name = name;
        this.round = round;
        this.bell = bell;
        this.idle = idle;
        thread = Thread.ofPlatform().name(name).daemon(true).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    private void run() {
        try {
            while (closing.getCount() > 0) {
                if (!done()) {
                    bell.await(idle);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean done() throws InterruptedException {
        try {
            return round.run();
        } catch (RuntimeException e) {
            LOG.warn("{}: trying again: {}", name, e.toString());
            return false;
        }
    }

    @Override
    public void close() {
        closing.countDown();
        bell.ring();
        try {
            if (thread.isAlive() && !thread.join(Duration.ofSeconds(10))) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
