package org.clearway.eventing;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import org.bson.Document;

/** The journal as one collection of lanes. See {@link LaneWriter} for how an entry gets its place. */
final class MongoJournal implements Journal, AutoCloseable {
    static final String STREAM_INDEX = "stream_version";
    static final String COMMAND_INDEX = "command";
    private static final int MAX_COMMAND_BYTES = 1024 * 1024;
    private static final int ENTRY_OVERHEAD = 300;

    private final JournalReader reader;
    private final List<LaneWriter> writers = new ArrayList<>();
    private final List<IntConsumer> hints = new CopyOnWriteArrayList<>();

    /**
     * @param lanes fixed for the life of the collection
     * @param versionsInOrder false where streams of others are recorded, which may come out of order
     */
    MongoJournal(MongoDatabase database, String name, int lanes, int queueSize, Clock clock, boolean versionsInOrder) {
        MongoCollection<Document> collection = database.getCollection(name)
                // Acknowledged means: a majority has it on disk. Nothing less reaches the client.
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withTimeout(5, TimeUnit.SECONDS);
        collection.createIndex(
                Indexes.ascending(EntryDocuments.STREAM, EntryDocuments.VERSION),
                new IndexOptions().unique(true).name(STREAM_INDEX));
        collection.createIndex(
                Indexes.ascending(EntryDocuments.COMMAND),
                new IndexOptions().unique(true).name(COMMAND_INDEX));
        reader = new JournalReader(collection);
        for (int lane = 0; lane < lanes; lane++) {
            writers.add(new LaneWriter(lane, reader, collection, clock, queueSize, versionsInOrder, this::hint));
        }
    }

    @Override
    public Appended append(StreamId stream, long version, List<Fact> facts, Origin origin) {
        try {
            return submit(stream, version, facts, origin).get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new EventingException.JournalUnavailable("no answer from the journal", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EventingException.JournalUnavailable("interrupted", e);
        }
    }

    private CompletableFuture<Appended> submit(StreamId stream, long version, List<Fact> facts, Origin origin) {
        LaneWriter.Pending pending = pending(stream, version, facts, origin);
        int lane = Math.floorMod(stream.key().hashCode(), writers.size());
        writers.get(lane).submit(List.of(pending));
        return pending.answer();
    }

    /** One command on its way to its place. */
    static LaneWriter.Pending pending(StreamId stream, long version, List<Fact> facts, Origin origin) {
        int bytes = ENTRY_OVERHEAD;
        for (Fact fact : facts) {
            bytes += fact.data().getBytes(StandardCharsets.UTF_8).length;
        }
        if (bytes > MAX_COMMAND_BYTES) {
            throw new EventingException.CommandTooLarge(bytes, MAX_COMMAND_BYTES);
        }
        return new LaneWriter.Pending(stream, version, facts, origin, bytes, new CompletableFuture<>());
    }

    /** Stores these in the first lane in this order, none after one that failed. */
    void submitInOrder(List<LaneWriter.Pending> together) {
        writers.getFirst().submit(together);
    }

    /** Which of these commands are stored already. */
    Set<String> known(Collection<String> commandIds) {
        return reader.known(commandIds);
    }

    /** Calls this with the lane whenever something was stored by this process. */
    void onStored(IntConsumer hint) {
        hints.add(hint);
    }

    private void hint(int lane) {
        hints.forEach(hint -> hint.accept(lane));
    }

    @Override
    public List<Entry> read(StreamId stream, long afterVersion) {
        return reader.readStream(stream, afterVersion);
    }

    @Override
    public Optional<Entry> findCommand(String commandId) {
        return reader.findCommand(commandId);
    }

    @Override
    public List<Entry> readLane(int lane, long afterPosition, int limit) {
        return reader.readLane(lane, afterPosition, limit);
    }

    @Override
    public long tail(int lane) {
        return reader.lastEntry(lane).map(Entry::position).orElse(0L);
    }

    @Override
    public int lanes() {
        return writers.size();
    }

    @Override
    public void close() {
        writers.forEach(LaneWriter::close);
    }
}
