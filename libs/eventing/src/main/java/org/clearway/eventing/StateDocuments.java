package org.clearway.eventing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Current-state documents of one kind of stream: derived from the journal, never ahead of it, replaced only by a later
 * version. They may be dropped and are then made again.
 */
final class StateDocuments<S> {
    private static final String VERSION = "v";
    private static final String STATE = "state";
    private static final String FIELDS = "f";
    private static final String NEXT = "next";
    private static final String RECORDED_AT = "r";

    private final String type;
    private final StreamDefinition<S, ?> definition;
    private final FactMapper mapper;
    private final MongoCollection<Document> collection;
    private final StateWriter writer;

    StateDocuments(MongoDatabase database, StreamDefinition<S, ?> definition, FactMapper mapper, StateWriter writer) {
        this.type = definition.type;
        this.definition = definition;
        this.mapper = mapper;
        this.writer = writer;
        collection = database.getCollection("state." + type);
        collection.createIndex(Indexes.ascending(NEXT), new IndexOptions().sparse(true));
        definition.indexes.forEach(collection::createIndex);
    }

    @Nullable
    Loaded<S> find(StreamId stream) {
        Document document = collection.find(eq("_id", stream.id())).first();
        return document == null ? null : toLoaded(document);
    }

    List<Loaded<S>> query(Bson filter, Bson sort, int limit) {
        return collection
                .find(filter)
                .sort(sort)
                .limit(limit)
                .map(this::toLoaded)
                .into(new ArrayList<>());
    }

    long count(Bson filter) {
        return collection.countDocuments(filter);
    }

    /** Versions of the documents of these aggregates; absent where there is none. */
    Map<String, Long> versions(Collection<String> ids) {
        Map<String, Long> versions = new HashMap<>();
        for (Document document : collection.find(in("_id", ids)).projection(Projections.include(VERSION))) {
            versions.put(document.getString("_id"), document.getLong(VERSION));
        }
        return versions;
    }

    /** Streams whose next moment is at or before this instant, the earliest first. */
    List<StreamId> due(Instant now, int limit) {
        return collection
                .find(lte(NEXT, Date.from(now)))
                .sort(Sorts.ascending(NEXT))
                .limit(limit)
                .projection(Projections.include("_id"))
                .map(document -> new StreamId(type, document.getString("_id")))
                .into(new ArrayList<>());
    }

    /** Stores this state unless a newer one is there; returns when it is stored. */
    void write(Loaded<S> loaded) {
        writer.write(collection, replacement(loaded));
    }

    private ReplaceOneModel<Document> replacement(Loaded<S> loaded) {
        S state = loaded.state();
        Document document = new Document("_id", loaded.id().id())
                .append(VERSION, loaded.version())
                .append(RECORDED_AT, Date.from(loaded.recordedAt()))
                .append(FIELDS, new Document(new HashMap<>(definition.fields.apply(state))))
                .append(STATE, mapper.write(state, definition.stateClass));
        Instant next = definition.nextMoment.apply(state);
        if (next != null) {
            document.append(NEXT, Date.from(next));
        }
        // The filter keeps an older state from replacing a newer one; where a newer one is there the upsert meets its
        // _id and is refused, which the writer takes as done.
        Bson notNewer = and(eq("_id", loaded.id().id()), lte(VERSION, loaded.version()));
        return new ReplaceOneModel<>(notNewer, document, new ReplaceOptions().upsert(true));
    }

    private Loaded<S> toLoaded(Document document) {
        return new Loaded<>(
                new StreamId(type, document.getString("_id")),
                document.getLong(VERSION),
                mapper.read(document.getString(STATE), definition.stateClass),
                document.getDate(RECORDED_AT).toInstant());
    }
}
