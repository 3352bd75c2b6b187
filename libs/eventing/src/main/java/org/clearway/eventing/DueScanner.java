package org.clearway.eventing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fires the moments that are due, also those that passed while nobody ran. One instance does it (a lease); the command
 * id is made of stream and version, so that a second instance that believes to hold the lease fires nothing twice. The
 * cost is that of what is due: the next moment is indexed.
 */
final class DueScanner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DueScanner.class);
    private static final String LEASE = "due-scanner";
    private static final int PAGE = 200;
    private static final int PARALLEL = 16;

    private final Leases leases;
    private final Map<String, Streams<?, ?>> streams;
    private final Clock clock;
    private final BackgroundLoop loop = new BackgroundLoop("due-scanner", Duration.ofMillis(250), this::step);
    private final ExecutorService workers = Executors.newFixedThreadPool(
            PARALLEL, Thread.ofVirtual().name("due-", 0).factory());

    DueScanner(Leases leases, Map<String, Streams<?, ?>> streams, Clock clock) {
        this.leases = leases;
        this.streams = streams;
        this.clock = clock;
    }

    void start() {
        loop.start();
    }

    private boolean step() throws InterruptedException {
        if (!leases.hold(LEASE)) {
            return false;
        }
        boolean more = false;
        for (Streams<?, ?> kind : streams.values()) {
            more |= fire(kind);
        }
        return more;
    }

    private boolean fire(Streams<?, ?> kind) throws InterruptedException {
        Instant now = clock.instant();
        List<StreamId> due = kind.documents().due(now, PAGE);
        List<Callable<Boolean>> commands = new ArrayList<>();
        due.forEach(stream -> commands.add(() -> fireOne(kind, stream, now)));
        boolean progress = false;
        for (Future<Boolean> fired : workers.invokeAll(commands)) {
            progress |= fired.resultNow();
        }
        return progress && due.size() == PAGE;
    }

    private static boolean fireOne(Streams<?, ?> kind, StreamId stream, Instant now) {
        try {
            kind.due(stream, now);
            return true;
        } catch (RuntimeException e) {
            LOG.error("a moment of {} could not be fired, trying again: {}", stream, e.toString());
            return false;
        }
    }

    @Override
    public void close() {
        loop.close();
        workers.shutdownNow();
    }
}
