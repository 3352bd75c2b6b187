package org.clearway.eventing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Reads of the journal, all with majority: what may be rolled back is shown to nobody. */
final class JournalReader {
    private final MongoCollection<Document> collection;

    JournalReader(MongoCollection<Document> collection) {
        this.collection = collection.withReadConcern(ReadConcern.MAJORITY);
    }

    List<Entry> readStream(StreamId stream, long afterVersion) {
        Bson filter = and(eq(EntryDocuments.STREAM, stream.key()), gt(EntryDocuments.VERSION, afterVersion));
        return entries(filter, EntryDocuments.VERSION, Integer.MAX_VALUE);
    }

    List<Entry> readLane(int lane, long afterPosition, int limit) {
        return entries(
                and(gt(EntryDocuments.ID, EntryDocuments.id(lane, afterPosition)), before(lane + 1)),
                EntryDocuments.ID,
                limit);
    }

    Optional<Entry> findCommand(String commandId) {
        return Optional.ofNullable(
                        collection.find(eq(EntryDocuments.COMMAND, commandId)).first())
                .map(EntryDocuments::toEntry);
    }

    /** Which of these commands are stored; one query over the index of commands, whatever their number. */
    Set<String> known(Collection<String> commandIds) {
        return collection
                .find(in(EntryDocuments.COMMAND, commandIds))
                .projection(Projections.fields(
                        Projections.include(EntryDocuments.COMMAND), Projections.exclude(EntryDocuments.ID)))
                .map(found -> found.getString(EntryDocuments.COMMAND))
                .into(new HashSet<>());
    }

    Optional<Entry> lastEntry(int lane) {
        Bson inLane = and(gte(EntryDocuments.ID, EntryDocuments.id(lane, 0)), before(lane + 1));
        return Optional.ofNullable(collection
                        .find(inLane)
                        .sort(Sorts.descending(EntryDocuments.ID))
                        .first())
                .map(EntryDocuments::toEntry);
    }

    private static Bson before(int lane) {
        return lt(EntryDocuments.ID, EntryDocuments.id(lane, 0));
    }

    private List<Entry> entries(Bson filter, String sort, int limit) {
        var find = collection.find(filter).sort(Sorts.ascending(sort));
        if (limit != Integer.MAX_VALUE) {
            find = find.limit(limit).batchSize(limit + 1);
        }
        return find.map(EntryDocuments::toEntry).into(new ArrayList<>());
    }
}
