package org.clearway.insight.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.clearway.eventing.InboundEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Agencies and administrative units, as far as they say who oversees whom and whose territory a commune is. */
@Component
class Offices implements DerivedView {
    private static final String REGISTERED = "agency.registered.v1";
    private static final String ENDED = "agency.ended.v1";
    private static final String UNIT_ESTABLISHED = "unit.established.v1";
    private static final String COMMITTEE = "PEOPLES_COMMITTEE";
    private static final String DEPARTMENT = "DEPARTMENT";
    private static final String INSPECTORATE = "INSPECTORATE";
    private static final String KIND = "kind";
    private static final String UNIT = "unit";
    private static final String PARENT = "parent";
    private static final String SUCCESSORS = "successors";
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> offices;
    private final MongoCollection<Document> units;

    Offices(MongoDatabase database) {
        offices = database.getCollection("offices");
        units = database.getCollection("units");
    }

    @Override
    public void createIndexes() {
        offices.createIndex(Indexes.ascending(PARENT));
        offices.createIndex(Indexes.ascending(UNIT));
        offices.createIndex(Indexes.ascending(SUCCESSORS));
        units.createIndex(Indexes.ascending(PARENT));
    }

    @Override
    public void learn(InboundEvent event, Map<?, ?> data) {
        switch (event.type()) {
            case REGISTERED -> {
                List<Bson> changes = new ArrayList<>(List.of(successors(data)));
                changes.add(Updates.set(KIND, text(data.get("kind"))));
                changes.add(Updates.set(UNIT, text(data.get("unitCode"))));
                changes.add(Updates.set(PARENT, text(data.get("parentId"))));
                offices.updateOne(eq("_id", event.subject()), Updates.combine(changes), UPSERT);
            }
            case ENDED -> offices.updateOne(eq("_id", event.subject()), successors(data), UPSERT);
            // A code may be used again under another parent: a territory is that of any time.
            case UNIT_ESTABLISHED -> {
                String parent = text(data.get("parent"));
                if (parent != null && data.get("code") instanceof String code) {
                    units.updateOne(eq("_id", code), Updates.addToSet(PARENT, parent), UPSERT);
                }
            }
            default -> {}
        }
    }

    private static Bson successors(Map<?, ?> data) {
        List<String> ids = data.get("successorIds") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        return Updates.addEachToSet(SUCCESSORS, ids);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text ? text : null;
    }

    /** As complaint-service counts them: subordinates; for an inspectorate all of its level and of the level below. */
    Set<String> overseenBy(String agency) {
        Document office = offices.find(eq("_id", agency)).first();
        if (office == null) {
            return Set.of();
        }
        Set<String> overseen = ids(offices, eq(PARENT, agency));
        if (INSPECTORATE.equals(office.getString(KIND))) {
            Set<String> ofTheLevel = ids(offices, eq(UNIT, office.getString(UNIT)));
            overseen.addAll(ofTheLevel);
            overseen.addAll(ids(offices, in(PARENT, ofTheLevel)));
        }
        return overseen;
    }

    /** The agency itself, and those it took over from. */
    Set<String> namesOf(String agency) {
        return andAllBehind(Set.of(agency), names -> ids(offices, in(SUCCESSORS, names)));
    }

    /** Codes of the units under the committee that the agency is, or whose department it is; empty for others. */
    Set<String> territoryOf(String agency) {
        Document office = offices.find(eq("_id", agency)).first();
        if (office != null && DEPARTMENT.equals(office.getString(KIND))) {
            office = offices.find(eq("_id", office.getString(PARENT))).first();
        }
        if (office == null || !COMMITTEE.equals(office.getString(KIND)) || office.getString(UNIT) == null) {
            return Set.of();
        }
        return andAllBehind(Set.of(office.getString(UNIT)), level -> ids(units, in(PARENT, level)));
    }

    /** One question for each level. */
    private interface Step {
        Set<String> from(Collection<String> level);
    }

    private static Set<String> andAllBehind(Set<String> first, Step step) {
        Set<String> all = new HashSet<>();
        Set<String> level = first;
        while (all.addAll(level)) {
            level = step.from(level);
        }
        return all;
    }

    private static Set<String> ids(MongoCollection<Document> collection, Bson filter) {
        return collection.find(filter).map(found -> found.getString("_id")).into(new HashSet<>());
    }
}
