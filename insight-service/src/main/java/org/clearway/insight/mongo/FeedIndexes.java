package org.clearway.insight.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.bson.Document;

/** One index per filter, each in the feed's order, so that a page is read without sorting. */
final class FeedIndexes {
    private static final List<String> FILTERS = List.of(
            FeedDocuments.TYPE,
            FeedDocuments.SUBJECT,
            FeedDocuments.PROJECT,
            FeedDocuments.CONCERNS,
            FeedDocuments.KEYS,
            FeedDocuments.REFS,
            FeedDocuments.CORRELATION,
            FeedDocuments.RECORDED_AT);

    private FeedIndexes() {}

    static void create(MongoCollection<Document> feed) {
        for (String field : FILTERS) {
            feed.createIndex(Indexes.ascending(field, FeedDocuments.POSITION));
        }
    }
}
