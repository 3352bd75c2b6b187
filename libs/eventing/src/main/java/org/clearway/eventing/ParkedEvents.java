package org.clearway.eventing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The desk of events that could not be worked on. A parked event holds back the later events of its subject for the same
 * listener, and nobody else. Order per subject is that of the partition, through retries too.
 */
public final class ParkedEvents {
    private static final String LISTENER = "listener";
    private static final String KEY = "key";
    private static final String ORDER = "order";
    private static final String RETRY = "retry";
    private static final String CAUSE = "cause";

    private final MongoCollection<Document> collection;
    private final MongoCollection<Document> discarded;
    private final MongoCollection<Document> worked;
    private final FactMapper mapper;
    private final Clock clock;

    ParkedEvents(MongoDatabase database, FactMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
        collection = database.getCollection("parked");
        discarded = database.getCollection("parked.discarded");
        worked = database.getCollection("parked.worked");
        collection.createIndex(Indexes.ascending(LISTENER, KEY, ORDER));
    }

    /** What is parked for a listener (null = for all), in order per subject. */
    public List<ParkedEvent> list(@Nullable String listener, int limit) {
        Bson filter = listener == null ? new Document() : eq(LISTENER, listener);
        return collection
                .find(filter)
                .sort(Sorts.ascending(LISTENER, KEY, ORDER))
                .limit(limit)
                .map(this::toParked)
                .into(new ArrayList<>());
    }

    /**
     * What is parked for one listener by one cause.
     *
     * @param events how many
     * @param since when the first of them was parked
     */
    public record Group(String listener, String cause, long events, Instant since) {}

    /** What is parked, grouped by listener and cause, in this order. */
    public List<Group> groups() {
        Document key = new Document(LISTENER, "$" + LISTENER).append(CAUSE, "$" + CAUSE);
        List<Bson> stages = List.of(
                Aggregates.group(key, Accumulators.sum("n", 1L), Accumulators.min("since", "$parkedAt")),
                Aggregates.sort(Sorts.ascending("_id")));
        return collection
                .aggregate(stages)
                .map(found -> {
                    Document id = found.get("_id", Document.class);
                    return new Group(
                            id.getString(LISTENER),
                            id.getString(CAUSE),
                            found.getLong("n"),
                            found.getDate("since").toInstant());
                })
                .into(new ArrayList<>());
    }

    /** How many are parked, by "listener: cause". */
    public Map<String, Long> countsByCause() {
        Map<String, Long> counts = new LinkedHashMap<>();
        groups().forEach(group -> counts.put(group.listener() + ": " + group.cause(), group.events()));
        return counts;
    }

    /** Lets the event be tried again (and, when it works, those that wait behind it). False = not parked any more. */
    public boolean retry(String id) {
        return collection.updateOne(eq("_id", id), Updates.set(RETRY, true)).getMatchedCount() == 1;
    }

    /** Lets a whole group be tried again. Returns how many are parked in it; 0 = none any more. */
    public long retryAll(String listener, String cause) {
        return collection
                .updateMany(and(eq(LISTENER, listener), eq(CAUSE, cause)), Updates.set(RETRY, true))
                .getMatchedCount();
    }

    /** Has the event worked after the desk let it be tried again? */
    public boolean hasWorked(String id) {
        return worked.countDocuments(eq("_id", id)) > 0;
    }

    /** Has the event been given up? */
    public boolean isDiscarded(String id) {
        return discarded.countDocuments(eq("_id", id)) > 0;
    }

    /** Gives an event up for this listener; what waited behind it goes on. The event and the reason are kept. */
    public boolean discard(String id, String who, String reason) {
        Document found = collection.find(eq("_id", id)).first();
        if (found == null) {
            return false;
        }
        found.append("discardedBy", who).append("reason", reason).append("discardedAt", Date.from(clock.instant()));
        discarded.replaceOne(eq("_id", id), found, new ReplaceOptions().upsert(true));
        return collection.deleteOne(eq("_id", id)).getDeletedCount() == 1;
    }

    /** Which of these subjects are held back for this listener. */
    Set<String> heldBack(String listener, Collection<String> keys) {
        return collection
                .distinct(KEY, and(eq(LISTENER, listener), in(KEY, keys)), String.class)
                .into(new HashSet<>());
    }

    /** Parks an event; parking it a second time changes nothing. */
    void park(String listener, String key, String eventId, long order, @Nullable InboundEvent event, Throwable cause) {
        park(
                listener,
                key,
                eventId,
                order,
                event,
                cause.getClass().getSimpleName(),
                String.valueOf(cause.getMessage()));
    }

    /** Parks an event that only waits behind another one of its subject. */
    void parkBehind(String listener, String key, long order, InboundEvent event) {
        park(listener, key, event.id(), order, event, ParkedEvent.WAITS, "");
    }

    private void park(
            String listener,
            String key,
            String eventId,
            long order,
            @Nullable InboundEvent event,
            String cause,
            String detail) {
        String id = listener + "/" + eventId;
        Document document = new Document("_id", id)
                .append(LISTENER, listener)
                .append(KEY, key)
                .append(ORDER, order)
                .append("event", event == null ? null : mapper.write(event))
                .append(CAUSE, cause)
                .append("detail", detail.length() > 500 ? detail.substring(0, 500) : detail)
                .append("attempts", ParkedEvent.WAITS.equals(cause) ? 0 : 1)
                .append("parkedAt", Date.from(clock.instant()))
                .append(RETRY, false);
        collection.updateOne(
                eq("_id", id),
                new Document("$setOnInsert", document),
                new com.mongodb.client.model.UpdateOptions().upsert(true));
    }

    /**
     * Subjects whose first parked event may be tried: it was asked for, or it only waited, for one that is gone or for
     * what had not arrived. Those tried least come first, so that none keeps the others from their turn.
     */
    List<ParkedEvent> triable(int limit) {
        List<Bson> firstOfEachKey = List.of(
                Aggregates.sort(Sorts.ascending(LISTENER, KEY, ORDER)),
                Aggregates.group(
                        new Document(LISTENER, "$" + LISTENER).append(KEY, "$" + KEY),
                        Accumulators.first("first", "$$ROOT")),
                Aggregates.replaceRoot("$first"),
                Aggregates.match(com.mongodb.client.model.Filters.or(
                        eq(RETRY, true), in(CAUSE, ParkedEvent.WAITS, ParkedEvent.NOT_YET))),
                Aggregates.sort(Sorts.ascending("attempts")),
                Aggregates.limit(limit));
        return collection.aggregate(firstOfEachKey).map(this::toParked).into(new ArrayList<>());
    }

    /** The first parked event of a subject. */
    Optional<ParkedEvent> first(String listener, String key) {
        return Optional.ofNullable(collection
                        .find(and(eq(LISTENER, listener), eq(KEY, key)))
                        .sort(Sorts.ascending(ORDER))
                        .first())
                .map(this::toParked);
    }

    /** Noted before it goes, so that the desk's request can be answered the same when it comes again. */
    void worked(ParkedEvent parked) {
        if (collection.countDocuments(and(eq("_id", parked.id()), eq(RETRY, true))) > 0) {
            Document note = new Document("_id", parked.id())
                    .append(LISTENER, parked.listener())
                    .append(KEY, parked.key())
                    .append(CAUSE, parked.cause())
                    .append("workedAt", Date.from(clock.instant()));
            worked.replaceOne(eq("_id", parked.id()), note, new ReplaceOptions().upsert(true));
        }
        collection.deleteOne(eq("_id", parked.id()));
    }

    void failedAgain(ParkedEvent parked, Throwable cause) {
        collection.updateOne(
                eq("_id", parked.id()),
                Updates.combine(
                        Updates.set(RETRY, false),
                        Updates.set(CAUSE, cause.getClass().getSimpleName()),
                        Updates.set("detail", String.valueOf(cause.getMessage())),
                        Updates.inc("attempts", 1)));
    }

    private ParkedEvent toParked(Document document) {
        String event = document.getString("event");
        return new ParkedEvent(
                document.getString("_id"),
                document.getString(LISTENER),
                document.getString(KEY),
                event == null ? null : mapper.read(event, InboundEvent.class),
                document.getString(CAUSE),
                document.getString("detail"),
                document.getInteger("attempts"),
                document.getDate("parkedAt").toInstant());
    }
}
