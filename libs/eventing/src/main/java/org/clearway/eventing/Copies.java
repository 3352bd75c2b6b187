package org.clearway.eventing;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Own copies of what other services' streams say: one document per source stream. The document keeps the last version
 * seen, and only a later one changes it: effect and deduplication are one write, so twice or late does no harm.
 */
public final class Copies {
    /** Bound while an audit makes all copies anew beside the real ones; holds the prefix of their collections. */
    static final ScopedValue<String> BESIDE = ScopedValue.newInstance();

    static final String PREFIX = "copies.";
    private static final String SEQUENCE = "seq";
    private final MongoDatabase database;
    private final String name;

    /** @param name collection {@code copies.<name>} */
    public Copies(MongoDatabase database, String name) {
        this.database = database;
        this.name = name;
    }

    private MongoCollection<Document> collection() {
        return database.getCollection(BESIDE.isBound() ? BESIDE.get() + name : PREFIX + name);
    }

    /** An index for queries over the copy's own fields. */
    public Copies index(Bson keys) {
        collection().createIndex(keys);
        return this;
    }

    /**
     * Applies one event to the copy of its subject.
     *
     * @param change from the copy so far (null = none) to the copy; must not touch {@code _id} and {@code seq}
     * @return false when this version, or a later one, was applied before
     */
    public boolean apply(InboundEvent event, Function<@Nullable Document, Document> change) {
        while (true) {
            Document before =
                    collection().find(Filters.eq("_id", event.subject())).first();
            long seen = before == null ? 0 : before.getLong(SEQUENCE);
            if (seen >= event.sequence()) {
                return false;
            }
            Document after = new Document(change.apply(before == null ? null : new Document(before)));
            after.put("_id", event.subject());
            after.put(SEQUENCE, event.sequence());
            if (before == null ? inserted(after) : replaced(seen, after)) {
                return true;
            }
        }
    }

    private boolean inserted(Document after) {
        try {
            collection().insertOne(after);
            return true;
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private boolean replaced(long seen, Document after) {
        Bson asSeen = Filters.and(Filters.eq("_id", after.getString("_id")), Filters.eq(SEQUENCE, seen));
        return collection().replaceOne(asSeen, after).getMatchedCount() == 1;
    }

    /** The copy of this subject. */
    public Optional<Document> find(String subject) {
        return Optional.ofNullable(collection().find(Filters.eq("_id", subject)).first());
    }

    /** Copies by their own fields. */
    public FindIterable<Document> query(Bson filter) {
        return collection().find(filter);
    }
}
