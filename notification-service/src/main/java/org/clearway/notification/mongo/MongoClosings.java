package org.clearway.notification.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.clearway.eventing.InboundEvent;
import org.clearway.notification.application.Closings;
import org.springframework.stereotype.Component;

/** One document per matter with the last event that ended it: effect and deduplication in one write. */
@Component
class MongoClosings implements Closings {
    private static final String SEQUENCE = "seq";
    private static final String EVENT = "event";

    private final MongoCollection<Document> collection;

    MongoClosings(MongoDatabase database) {
        collection = database.getCollection("copies.closings");
    }

    @Override
    public void note(String matter, InboundEvent event) {
        Document ended =
                new Document("_id", matter).append(SEQUENCE, event.sequence()).append(EVENT, event.id());
        try {
            collection.replaceOne(
                    and(eq("_id", matter), lt(SEQUENCE, event.sequence())), ended, new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            // The upsert meets the _id of an end that is as late or later: that one stays.
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public Optional<String> endedAfter(List<String> matters, long sequence) {
        if (matters.isEmpty()) {
            return Optional.empty();
        }
        Document ended =
                collection.find(and(in("_id", matters), gt(SEQUENCE, sequence))).first();
        return ended == null ? Optional.empty() : Optional.of(ended.getString(EVENT));
    }
}
