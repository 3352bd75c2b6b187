package org.clearway.eventing;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of a lane in this process: collects what waits, numbers it after the tail it knows, chains the hashes
 * and stores it by one ordered insert. Correct beside writers in other processes, because positions, (stream, version)
 * and command ids are unique in the database; what loses is told so or numbered again.
 */
final class LaneWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LaneWriter.class);
    static final int MAX_ENTRIES = 256;
    static final int MAX_BYTES = 1024 * 1024;
    private static final int DUPLICATE_KEY = 11000;
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int REMEMBERED_STREAMS = 20_000;

    private final int lane;
    private final JournalReader reader;
    private final MongoCollection<Document> collection;
    private final Clock clock;
    private final IntConsumer stored;
    private final boolean versionsInOrder;
    private final BlockingQueue<List<Pending>> queue;
    private final Map<String, Long> lastVersions = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED_STREAMS;
        }
    };
    private final Thread thread;
    private volatile boolean closed;
    private @Nullable Tail tail;

    /** One command waiting for its place. */
    record Pending(
            StreamId stream,
            long version,
            List<Fact> facts,
            Origin origin,
            int bytes,
            CompletableFuture<Appended> answer) {
        long lastVersion() {
            return version + facts.size() - 1;
        }
    }

    /** Where a lane ends: what the next entry is numbered and chained after. */
    record Tail(long position, String hash, Instant recordedAt) {}

    /** @param versionsInOrder whether a version below one already seen of its stream can only be a conflict */
    LaneWriter(
            int lane,
            JournalReader reader,
            MongoCollection<Document> collection,
            Clock clock,
            int queueSize,
            boolean versionsInOrder,
            IntConsumer stored) {
        this.lane = lane;
        this.reader = reader;
        this.collection = collection;
        this.clock = clock;
        this.versionsInOrder = versionsInOrder;
        this.stored = stored;
        this.queue = new ArrayBlockingQueue<>(queueSize);
        this.thread =
                Thread.ofPlatform().name("journal-lane-" + lane).daemon(true).start(this::run);
    }

    /**
     * Takes commands that are stored in this order: one only when those before it were stored or lost, never after one
     * that failed. Together at most {@link #MAX_ENTRIES} entries and {@link #MAX_BYTES}.
     */
    void submit(List<Pending> together) {
        // A bounded queue is the answer to overload: a clear refusal now beats a longer wait.
        if (closed || !queue.offer(together)) {
            throw new EventingException.JournalBusy();
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(PATIENCE.toMillis() + 1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        @Nullable List<Pending> first = null;
        while (first != null || !closed || !queue.isEmpty()) {
            try {
                if (first == null) {
                    first = queue.poll(100, TimeUnit.MILLISECONDS);
                }
                if (first != null) {
                    List<Pending> batch = new ArrayList<>();
                    first = fill(batch, first);
                    write(batch);
                }
            } catch (InterruptedException e) {
                closed = true;
            }
        }
    }

    /** Takes what waits, at most one batch; returns what no longer fitted. */
    private @Nullable List<Pending> fill(List<Pending> batch, List<Pending> first) {
        int bytes = 0;
        List<Pending> next = first;
        while (next != null) {
            int more = next.stream().mapToInt(Pending::bytes).sum();
            boolean fits = batch.size() + next.size() <= MAX_ENTRIES && bytes + more <= MAX_BYTES;
            if (!batch.isEmpty() && !fits) {
                return next;
            }
            batch.addAll(next);
            bytes += more;
            next = batch.size() < MAX_ENTRIES ? queue.poll() : null;
        }
        return null;
    }

    private void write(List<Pending> batch) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<Pending> rest = batch;
        boolean outcomeKnown = true;
        while (true) {
            try {
                if (!outcomeKnown) {
                    rest = settle(rest);
                    outcomeKnown = true;
                }
                rest = withoutSureConflicts(rest);
                if (rest.isEmpty()) {
                    return;
                }
                rest = insert(rest);
            } catch (MongoException e) {
                tail = null;
                outcomeKnown = false;
                if (System.nanoTime() > deadline) {
                    fail(rest, new EventingException.JournalUnavailable("the journal's database does not answer", e));
                    return;
                }
                LOG.warn("lane {}: outcome of a write unknown, looking again: {}", lane, e.toString());
                pause();
            } catch (RuntimeException e) {
                tail = null;
                fail(rest, e);
                return;
            }
        }
    }

    /** Looks up what a write of unknown outcome left behind; returns what must be sent again. */
    private List<Pending> settle(List<Pending> unknown) {
        List<Pending> again = new ArrayList<>();
        for (Pending pending : unknown) {
            Entry found = reader.findCommand(pending.origin().commandId()).orElse(null);
            if (found == null) {
                again.add(pending);
            } else if (found.stream().equals(pending.stream())
                    && found.version() == pending.version()
                    && found.facts().equals(pending.facts())) {
                remember(pending);
                pending.answer().complete(new Appended.Stored(found));
                stored.accept(lane);
            } else {
                pending.answer().complete(new Appended.DuplicateCommand());
            }
        }
        return again;
    }

    /** A version this writer has seen stored is lost already: telling so here keeps the batch whole. */
    private List<Pending> withoutSureConflicts(List<Pending> batch) {
        if (!versionsInOrder) {
            return batch;
        }
        List<Pending> rest = new ArrayList<>(batch.size());
        Set<String> inBatch = new HashSet<>();
        for (Pending pending : batch) {
            long known = lastVersions.getOrDefault(pending.stream().key(), 0L);
            if (pending.version() <= known || !inBatch.add(pending.stream().key() + "@" + pending.version())) {
                pending.answer().complete(new Appended.Conflict());
            } else {
                rest.add(pending);
            }
        }
        return rest;
    }

    /** One ordered insert; returns what is left to be sent again. */
    private List<Pending> insert(List<Pending> batch) {
        List<Entry> entries = number(batch, currentTail());
        List<Document> documents = new ArrayList<>(entries.size());
        entries.forEach(entry -> documents.add(EntryDocuments.toDocument(entry)));
        try {
            collection.insertMany(documents, new InsertManyOptions().ordered(true));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null || e.getWriteErrors().isEmpty()) {
                throw e;
            }
            return afterError(batch, entries, e.getWriteErrors().getFirst());
        }
        acknowledge(batch, entries, entries.size());
        return List.of();
    }

    private List<Pending> afterError(List<Pending> batch, List<Entry> entries, BulkWriteError error) {
        int failed = error.getIndex();
        acknowledge(batch, entries, failed);
        Pending loser = batch.get(failed);
        String message = error.getMessage();
        if (error.getCode() != DUPLICATE_KEY) {
            loser.answer().completeExceptionally(new IllegalStateException("entry refused: error " + error.getCode()));
        } else if (message.contains(MongoJournal.STREAM_INDEX)) {
            loser.answer().complete(new Appended.Conflict());
        } else if (message.contains(MongoJournal.COMMAND_INDEX)) {
            loser.answer().complete(new Appended.DuplicateCommand());
        } else {
            // Another process wrote this position: number again after the tail that a majority has.
            tail = null;
            return new ArrayList<>(batch.subList(failed, batch.size()));
        }
        return new ArrayList<>(batch.subList(failed + 1, batch.size()));
    }

    private void acknowledge(List<Pending> batch, List<Entry> entries, int count) {
        if (count == 0) {
            return;
        }
        Entry last = entries.get(count - 1);
        tail = new Tail(last.position(), last.hash(), last.recordedAt());
        for (int i = 0; i < count; i++) {
            remember(batch.get(i));
        }
        stored.accept(lane);
        for (int i = 0; i < count; i++) {
            batch.get(i).answer().complete(new Appended.Stored(entries.get(i)));
        }
    }

    private void remember(Pending pending) {
        lastVersions.merge(pending.stream().key(), pending.lastVersion(), Math::max);
    }

    private List<Entry> number(List<Pending> batch, Tail after) {
        List<Entry> entries = new ArrayList<>(batch.size());
        Tail last = after;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (Pending pending : batch) {
            Instant recordedAt = now.isBefore(last.recordedAt()) ? last.recordedAt() : now;
            Entry unsealed = new Entry(
                    lane,
                    last.position() + 1,
                    pending.stream(),
                    pending.version(),
                    pending.facts(),
                    recordedAt,
                    pending.origin(),
                    last.hash(),
                    "");
            Entry entry = unsealed.sealed(HexFormat.of().formatHex(EntryHash.of(unsealed)));
            entries.add(entry);
            last = new Tail(entry.position(), entry.hash(), entry.recordedAt());
        }
        return entries;
    }

    private Tail currentTail() {
        Tail known = tail;
        if (known == null) {
            known = reader.lastEntry(lane)
                    .map(entry -> new Tail(entry.position(), entry.hash(), entry.recordedAt()))
                    .orElse(new Tail(0, "", Instant.EPOCH));
            tail = known;
        }
        return known;
    }

    private static void fail(List<Pending> rest, RuntimeException cause) {
        rest.forEach(pending -> pending.answer().completeExceptionally(cause));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
