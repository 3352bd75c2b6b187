package org.clearway.eventing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Leases among the instances of a service, told by the database's clock, so that a wrong clock of an instance takes
 * nothing away. Each new holder gets a larger token; a holder that writes elsewhere must be fenced there too.
 */
final class Leases {
    private static final Duration LENGTH = Duration.ofSeconds(5);

    private final MongoCollection<Document> collection;
    private final String owner = StreamId.newId();

    Leases(MongoDatabase database) {
        collection = database.getCollection("leases").withWriteConcern(WriteConcern.MAJORITY);
    }

    /** Takes or renews the lease: true while this instance holds it. */
    boolean hold(String name) {
        return token(name) != null;
    }

    /** The fencing token of the lease, or null when another instance holds it. */
    @Nullable
    Long token(String name) {
        Document isMine = new Document("$eq", List.of("$owner", owner));
        Document isFree = new Document("$lt", List.of("$until", "$$NOW"));
        Document takeable = new Document("$expr", new Document("$or", List.of(isMine, isFree)));
        List<Document> take = List.of(new Document(
                "$set",
                new Document(
                                "token",
                                new Document(
                                        "$cond",
                                        List.of(
                                                isMine,
                                                "$token",
                                                new Document(
                                                        "$add",
                                                        List.of(new Document("$ifNull", List.of("$token", 0L)), 1L)))))
                        .append("owner", owner)
                        .append("until", new Document("$add", List.of("$$NOW", LENGTH.toMillis())))));
        try {
            Document held = collection.findOneAndUpdate(
                    and(eq("_id", name), takeable),
                    take,
                    new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
            return held == null ? null : held.getLong("token");
        } catch (MongoCommandException e) {
            return heldByOther(e.getErrorCode(), e);
        } catch (MongoWriteException e) {
            return heldByOther(e.getCode(), e);
        }
    }

    /** Gives the lease back at once, so that another instance need not wait for its end. */
    void release(String name) {
        collection.updateOne(
                and(eq("_id", name), eq("owner", owner)),
                List.of(new Document("$set", new Document("until", "$$NOW").append("owner", ""))));
    }

    // The upsert of a lease that another one holds meets its _id: that is the "no".
    private static @Nullable Long heldByOther(int code, RuntimeException e) {
        if (ErrorCategory.fromErrorCode(code) == ErrorCategory.DUPLICATE_KEY) {
            return null;
        }
        throw e;
    }
}
