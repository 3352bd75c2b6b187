package org.clearway.notification.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.clearway.eventing.StreamId;
import org.clearway.notification.application.SenderLease;
import org.springframework.stereotype.Component;

/**
 * A lease told by the database's clock. It is renewed long before its end, so asking for it before each mail costs
 * nothing most of the time; an instance that stood still for longer finds out before its next mail.
 */
@Component
class MongoSenderLease implements SenderLease {
    private static final String NAME = "alert-sender";
    private static final Duration LENGTH = Duration.ofSeconds(10);
    private static final Duration RENEWAL = Duration.ofSeconds(2);

    private final MongoCollection<Document> leases;
    private final String owner = StreamId.newId();
    private final ReentrantLock lock = new ReentrantLock();
    private boolean held;
    private long heldAt;

    MongoSenderLease(MongoDatabase database) {
        leases = database.getCollection("leases").withWriteConcern(WriteConcern.MAJORITY);
    }

    @Override
    public boolean hold() {
        lock.lock();
        try {
            if (!held || System.nanoTime() - heldAt > RENEWAL.toNanos()) {
                // The time is taken before asking: the lease began no earlier than that.
                long asked = System.nanoTime();
                held = take();
                heldAt = asked;
            }
            return held;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void release() {
        lock.lock();
        try {
            held = false;
            leases.updateOne(
                    and(eq("_id", NAME), eq("owner", owner)),
                    List.of(new Document("$set", new Document("until", "$$NOW").append("owner", ""))));
        } finally {
            lock.unlock();
        }
    }

    private boolean take() {
        // A lease that nobody had yet has no "until", which sorts before every time.
        Document isMine = new Document("$eq", List.of("$owner", owner));
        Document isFree = new Document("$lt", List.of("$until", "$$NOW"));
        Document takeable = new Document("$or", List.of(isMine, isFree));
        Document end = new Document("$add", List.of("$$NOW", LENGTH.toMillis()));
        Document taken = new Document("owner", new Document("$cond", List.of(takeable, owner, "$owner")))
                .append("until", new Document("$cond", List.of(takeable, end, "$until")));
        Document lease = leases.findOneAndUpdate(
                eq("_id", NAME),
                List.of(new Document("$set", taken)),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return lease != null && owner.equals(lease.getString("owner"));
    }
}
