package org.clearway.eventing;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that does the same step again and again, and goes on after failures with a growing pause. */
final class BackgroundLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundLoop.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    /** One step: returns true when there may be more to do at once. */
    @FunctionalInterface
    interface Step {
        boolean run() throws InterruptedException;
    }

    private final String name;
    private final Duration idle;
    private final Step step;
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable Thread thread;
    private volatile @Nullable String lastError;

    BackgroundLoop(String name, Duration idle, Step step) {
        this.name = name;
        this.idle = idle;
        this.step = step;
    }

    synchronized void start() {
        if (thread == null) {
            thread = Thread.ofPlatform().name(name).daemon(true).start(this::run);
        }
    }

    boolean isClosing() {
        return closing.getCount() == 0;
    }

    /** What the last step failed with; null after one that worked. */
    @Nullable
    String lastError() {
        return lastError;
    }

    private void run() {
        long pause = idle.toMillis();
        try {
            while (!isClosing()) {
                boolean more = false;
                try {
                    more = step.run();
                    lastError = null;
                    pause = idle.toMillis();
                } catch (RuntimeException e) {
                    lastError = e.toString();
                    pause = Math.min(Math.max(2 * pause, 100), LONGEST_PAUSE.toMillis());
                    LOG.warn("{}: trying again in {} ms: {}", name, pause, e.toString());
                    LOG.debug("{}", name, e);
                }
                if (!more && closing.await(pause, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        closing.countDown();
        Thread running = thread;
        if (running != null) {
            try {
                if (!running.join(Duration.ofSeconds(5))) {
                    running.interrupt();
                    running.join(Duration.ofSeconds(2));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
