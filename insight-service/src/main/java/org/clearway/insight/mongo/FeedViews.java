package org.clearway.insight.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.clearway.insight.application.EventRecord;
import org.clearway.insight.application.EventViews;
import org.clearway.insight.domain.KeptEvent;
import org.clearway.insight.mongo.CatchingUp.Requests;
import org.springframework.stereotype.Component;

/**
 * Derives the feed, who may see what and the names of agencies from the record. Everything here can be dropped:
 * it is made again from the record, as far as the feed's last document is behind the record's last entry.
 *
 * <p>The feed is written strictly in the order of positions, so its last document is the mark up to which it is whole,
 * for readers and for the next writer alike; two processes doing this at once write the same documents.
 */
@Component
class FeedViews implements EventViews {
    private static final int BATCH = 500;

    private final EventRecord record;
    private final FeedTail tail;
    private final Derivation derived;
    private final Requests requests;
    private final MongoCollection<Document> feed;
    private final ReentrantLock one = new ReentrantLock();
    private boolean indexed;

    FeedViews(MongoDatabase database, EventRecord record, FeedTail tail, Derivation derived, Requests requests) {
        this.record = record;
        this.tail = tail;
        this.derived = derived;
        this.requests = requests;
        feed = database.getCollection(FeedDocuments.COLLECTION).withWriteConcern(WriteConcern.MAJORITY);
    }

    @Override
    public void catchUpSoon() {
        requests.ask();
    }

    @Override
    public void catchUp() {
        one.lock();
        try {
            createIndexesOnce();
            long reached = tail.read();
            List<KeptEvent> next = record.read(reached, BATCH);
            while (!next.isEmpty()) {
                write(next);
                reached = next.getLast().position();
                tail.reached(reached);
                next = record.read(reached, BATCH);
            }
        } finally {
            one.unlock();
        }
    }

    private void createIndexesOnce() {
        if (!indexed) {
            FeedIndexes.create(feed);
            derived.createIndexes();
            indexed = true;
        }
    }

    private void write(List<KeptEvent> events) {
        List<WriteModel<Document>> writes = new ArrayList<>(events.size());
        for (KeptEvent kept : events) {
            // Before the feed: its last document says that all of this is done.
            writes.add(new ReplaceOneModel<>(
                    Filters.eq(FeedDocuments.POSITION, kept.position()),
                    derived.learn(kept),
                    new ReplaceOptions().upsert(true)));
        }
        feed.bulkWrite(writes, new BulkWriteOptions().ordered(true));
    }
}
