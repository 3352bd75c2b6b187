package org.clearway.eventing;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * Writes state documents in groups, like the journal does. They are derived, so they need no durability of their own:
 * acknowledged by one node's memory is enough.
 */
final class StateWriter implements AutoCloseable {
    private static final int MAX_GROUP = 256;
    private static final int DUPLICATE_KEY = 11000;

    private record Pending(
            MongoCollection<Document> collection, ReplaceOneModel<Document> model, CompletableFuture<Void> done) {}

    private final BlockingQueue<Pending> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean closed;

    StateWriter() {
        thread = Thread.ofPlatform().name("state-writer").daemon(true).start(this::run);
    }

    /** Returns when the document, or a later version of it, is stored. */
    void write(MongoCollection<Document> collection, ReplaceOneModel<Document> model) {
        Pending pending = new Pending(collection, model, new CompletableFuture<>());
        queue.add(pending);
        try {
            pending.done().orTimeout(5, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new IllegalStateException("state document not written", e.getCause());
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(2000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        List<Pending> group = new ArrayList<>();
        while (!closed || !queue.isEmpty()) {
            try {
                Pending first = queue.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    group.add(first);
                    queue.drainTo(group, MAX_GROUP - 1);
                    writeByCollection(group);
                    group.clear();
                }
            } catch (InterruptedException e) {
                closed = true;
            }
        }
    }

    private static void writeByCollection(List<Pending> group) {
        Map<String, List<Pending>> byCollection = new HashMap<>();
        for (Pending pending : group) {
            byCollection
                    .computeIfAbsent(pending.collection().getNamespace().getFullName(), name -> new ArrayList<>())
                    .add(pending);
        }
        byCollection.values().forEach(StateWriter::writeGroup);
    }

    private static void writeGroup(List<Pending> group) {
        try {
            bulk(group);
            group.forEach(pending -> pending.done().complete(null));
        } catch (RuntimeException e) {
            group.forEach(pending -> pending.done().completeExceptionally(e));
        }
    }

    private static void bulk(List<Pending> group) {
        List<ReplaceOneModel<Document>> models =
                group.stream().map(Pending::model).toList();
        try {
            group.getFirst()
                    .collection()
                    .withWriteConcern(WriteConcern.W1)
                    .withTimeout(4, TimeUnit.SECONDS)
                    .bulkWrite(models, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            for (BulkWriteError error : e.getWriteErrors()) {
                if (error.getCode() != DUPLICATE_KEY) {
                    throw e;
                }
            }
        }
    }
}
