package org.clearway.project.application;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Many commands of one request: side by side, so that the journal writes them together. */
final class InParallel {
    /** Well under the size of the connection pool: a closed pool with many callers is unfair to all. */
    private static final int AT_ONCE = 32;

    private InParallel() {}

    /** Ends when all have ended, with the first failure if there is one. */
    static <T> void each(List<T> items, Consumer<T> work) {
        Semaphore places = new Semaphore(AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (T item : items) {
                running.add(threads.submit(() -> {
                    places.acquireUninterruptibly();
                    try {
                        work.accept(item);
                    } finally {
                        places.release();
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }
}
