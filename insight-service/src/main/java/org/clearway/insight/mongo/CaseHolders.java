package org.clearway.insight.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.clearway.eventing.InboundEvent;
import org.clearway.insight.domain.EventAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who holds a complaint, petition or denunciation, and who took it in. As complaint-service shows cases: to the holder,
 * to who took it in and to those who oversee the holder; a denunciation to its holder alone.
 */
@Component
class CaseHolders implements DerivedView {
    private static final String HOLDER = "holder";
    private static final String TAKEN_IN_BY = "takenInBy";
    private static final String SEALED = "sealed";
    private static final String SEQUENCE = "seq";
    private final MongoCollection<Document> cases;

    CaseHolders(MongoDatabase database) {
        cases = database.getCollection("caseHolders");
    }

    @Override
    public void createIndexes() {
        cases.createIndex(Indexes.ascending(HOLDER));
        cases.createIndex(Indexes.ascending(TAKEN_IN_BY));
    }

    @Override
    public void learn(InboundEvent event, Map<?, ?> data) {
        String holder = holderAfter(event.type(), data);
        if (!event.source().equals(EventAccess.CASES) || holder == null) {
            return;
        }
        // Decided in the database from what is there: an event that comes late changes no holder.
        Document isLater =
                new Document("$gt", List.of(event.sequence(), new Document("$ifNull", List.of("$" + SEQUENCE, 0L))));
        Document changed = new Document(HOLDER, new Document("$cond", List.of(isLater, literal(holder), "$" + HOLDER)))
                .append(SEQUENCE, new Document("$max", List.of("$" + SEQUENCE, event.sequence())))
                .append(SEALED, EventAccess.isOfADenunciation(event.type()));
        String takenInBy = takenInBy(event, data);
        if (takenInBy != null) {
            changed.append(TAKEN_IN_BY, literal(takenInBy));
        }
        cases.updateOne(
                eq("_id", event.subject()), List.of(new Document("$set", changed)), new UpdateOptions().upsert(true));
    }

    private static Document literal(String text) {
        return new Document("$literal", text);
    }

    private static @Nullable String holderAfter(String type, Map<?, ?> data) {
        boolean passedOn = type.endsWith(".forwarded.v1") || type.endsWith(".transferred.v1");
        String to = passedOn ? text(data.get("toAgency")) : null;
        return to != null ? to : text(data.get("holderAgency"));
    }

    private static @Nullable String takenInBy(InboundEvent event, Map<?, ?> data) {
        String filedIn = data.get("intake") instanceof Map<?, ?> intake ? text(intake.get("filedIn")) : null;
        return filedIn != null || event.sequence() > 1 ? filedIn : text(data.get("holderAgency"));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text ? text : null;
    }

    Collection<String> openTo(String agency, Set<String> overseen) {
        Set<String> holders = new HashSet<>(overseen);
        holders.add(agency);
        return ids(or(eq(HOLDER, agency), and(eq(SEALED, false), or(in(HOLDER, holders), eq(TAKEN_IN_BY, agency)))));
    }

    /** Denunciations that the agency holds. */
    Collection<String> sealedHeldBy(String agency) {
        return ids(and(eq(HOLDER, agency), eq(SEALED, true)));
    }

    private Collection<String> ids(Bson filter) {
        return cases.find(filter)
                .projection(Projections.include("_id"))
                .map(found -> found.getString("_id"))
                .into(new ArrayList<>());
    }
}
