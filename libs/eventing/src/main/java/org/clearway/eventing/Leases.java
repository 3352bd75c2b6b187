package org.clearway.eventing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Leases among the instances of a service, told by the database's clock, so that a wrong clock of an instance takes
 * nothing away. Each new holder gets a larger token; a holder that writes elsewhere must be fenced there too.
 */
public final class Leases {
    private static final Duration LENGTH = Duration.ofSeconds(5);
    /** A holder asks again no sooner than this: asking before every piece of work costs nothing most of the time. */
    private static final Duration RENEWAL = Duration.ofSeconds(1);

    private final MongoCollection<Document> collection;
    private final String owner = StreamId.newId();
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> heldSince = new ConcurrentHashMap<>();

    public Leases(MongoDatabase database) {
        collection = database.getCollection("leases").withWriteConcern(WriteConcern.MAJORITY);
    }

    /**
     * Takes or keeps the lease: true while this instance holds it. One that stood still for longer than a lease lasts
     * finds out here, before its next piece of work.
     */
    public boolean hold(String name) {
        // Taken before asking: the lease began no earlier than this.
        long asked = System.nanoTime();
        Long since = heldSince.get(name);
        if (since != null && asked - since < RENEWAL.toNanos()) {
            return true;
        }
        heldSince.remove(name);
        if (token(name) == null) {
            return false;
        }
        heldSince.put(name, asked);
        return true;
    }

    /** The fencing token of the lease, or null when another instance holds it. */
    @Nullable
    Long token(String name) {
        Document isMine = new Document("$eq", List.of("$owner", owner));
        Document isFree = new Document("$lt", List.of("$until", "$$NOW"));
        Document takeable = new Document("$expr", new Document("$or", List.of(isMine, isFree)));
        Document nextToken =
                new Document("$cond", List.of(isMine, "$token", new Document("$add", List.of("$token", 1L))));
        List<Document> take = List.of(new Document(
                "$set",
                new Document("token", nextToken)
                        .append("owner", owner)
                        .append("until", new Document("$add", List.of("$$NOW", LENGTH.toMillis())))));
        makeKnown(name);
        Document held = collection.findOneAndUpdate(
                and(eq("_id", name), takeable),
                take,
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return held == null ? null : held.getLong("token");
    }

    /** A lease that nobody ever held; an upsert may not carry the condition on the database's clock itself. */
    private void makeKnown(String name) {
        if (known.contains(name)) {
            return;
        }
        Document free = new Document("owner", "").append("token", 0L).append("until", Date.from(Instant.EPOCH));
        collection.updateOne(eq("_id", name), new Document("$setOnInsert", free), new UpdateOptions().upsert(true));
        known.add(name);
    }

    /** Gives the lease back at once, so that another instance need not wait for its end. */
    public void release(String name) {
        heldSince.remove(name);
        collection.updateOne(
                and(eq("_id", name), eq("owner", owner)),
                List.of(new Document("$set", new Document("until", "$$NOW").append("owner", ""))));
    }
}
