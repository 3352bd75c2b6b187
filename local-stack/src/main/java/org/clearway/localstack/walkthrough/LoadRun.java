package org.clearway.localstack.walkthrough;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.clearway.localservers.ServerFailed;

/** Plays many stories, a few at a time: the first part of all, one move of the clock, the second part of all. */
final class LoadRun {
    private static final Duration PROGRESS = Duration.ofSeconds(5);

    private final List<Story> stories;
    private final int concurrency;
    private final StackTime time;
    private final Timings timings;
    private final PrintWriter out;
    private final Collection<String> failures = new ConcurrentLinkedQueue<>();

    LoadRun(List<Story> stories, int concurrency, StackTime time, Timings timings, PrintWriter out) {
        this.stories = stories;
        this.concurrency = concurrency;
        this.time = time;
        this.timings = timings;
        this.out = out;
    }

    /** Plays; says whether all stories ended well. */
    boolean play() {
        long begun = System.nanoTime();
        List<Story> half = each(1, stories, Story::untilTheClock);
        half.stream().map(Story::lastDay).max(LocalDate::compareTo).ifPresent(time::moveBehind);
        each(2, half, Story::afterTheClock);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        LoadReport.lines(stories.size(), List.copyOf(failures), timings, took).forEach(out::println);
        out.flush();
        return failures.isEmpty();
    }

    /** Gives those that did not fail. */
    private List<Story> each(int part, List<Story> played, Consumer<Story> act) {
        List<Story> ended = new ArrayList<>();
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(
                concurrency, Thread.ofVirtual().name("story-", 0).factory())) {
            for (Story story : played) {
                pool.execute(() -> {
                    if (playsWell(story, act)) {
                        synchronized (ended) {
                            ended.add(story);
                        }
                    }
                    done.incrementAndGet();
                });
            }
            pool.shutdown();
            while (!pool.awaitTermination(PROGRESS.toSeconds(), TimeUnit.SECONDS)) {
                progress(part, done.get(), played.size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("Interrupted: try again.", e);
        }
        progress(part, done.get(), played.size());
        return ended;
    }

    private boolean playsWell(Story story, Consumer<Story> act) {
        try {
            act.accept(story);
            return true;
        } catch (ServerFailed failure) {
            failures.add(String.valueOf(failure.getMessage()));
        } catch (RuntimeException fault) {
            failures.add("FAILED by a fault of the walkthrough itself: " + fault + " at " + fault.getStackTrace()[0]);
        }
        return false;
    }

    private void progress(int part, int done, int all) {
        long calls = timings.rows().stream().mapToLong(Timings.Row::count).sum();
        out.println(LoadReport.progress(part, done, all, failures.size(), calls));
        out.flush();
    }
}
