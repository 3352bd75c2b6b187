package org.clearway.localstack.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.clearway.localservers.ServerFailed;

/** Does something with all parts at once. */
public final class Parallel {
    private Parallel() {}

    /**
     * Waits for all, also when some fail.
     *
     * @throws ServerFailed with the sentences of all that failed
     */
    public static <T> void each(List<T> items, Consumer<T> work) {
        List<String> failures = new ArrayList<>();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> runs = new ArrayList<>();
            items.forEach(item -> runs.add(pool.submit(() -> work.accept(item))));
            for (Future<?> run : runs) {
                join(run, failures);
            }
        }
        if (!failures.isEmpty()) {
            throw new ServerFailed(String.join(System.lineSeparator() + System.lineSeparator(), failures));
        }
    }

    private static void join(Future<?> run, List<String> failures) {
        try {
            run.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof ServerFailed expected)) {
                throw new IllegalStateException(e.getCause());
            }
            failures.add(String.valueOf(expected.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("Interrupted: try again.", e);
        }
    }
}
