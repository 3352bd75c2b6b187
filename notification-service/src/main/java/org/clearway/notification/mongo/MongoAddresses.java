package org.clearway.notification.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;
import org.clearway.notification.application.Addresses;
import org.springframework.stereotype.Component;

/** Addresses in a collection of their own; never overwritten, a change of address is a further document. */
@Component
class MongoAddresses implements Addresses {
    private final MongoCollection<Document> collection;

    MongoAddresses(MongoDatabase database) {
        collection = database.getCollection("addresses");
    }

    @Override
    public void keep(String reference, String address) {
        try {
            collection.insertOne(new Document("_id", reference).append("address", address));
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public Optional<String> find(String reference) {
        return Optional.ofNullable(collection.find(eq("_id", reference)).first())
                .map(document -> document.getString("address"));
    }
}
