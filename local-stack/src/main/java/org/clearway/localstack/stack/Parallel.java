package org.clearway.localstack.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.clearway.localservers.ServerFailed;

/** Does something with all parts at once, and fails with the first failure when all have ended. */
public final class Parallel {
    private Parallel() {}

    public static <T> void each(List<T> items, Consumer<T> work) {
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> runs = new ArrayList<>();
            items.forEach(item -> runs.add(pool.submit(() -> work.accept(item))));
            for (Future<?> run : runs) {
                run.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("Interrupted: try again.", e);
        }
    }
}
