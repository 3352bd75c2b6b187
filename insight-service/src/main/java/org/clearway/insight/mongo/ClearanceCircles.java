package org.clearway.insight.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.clearway.eventing.InboundEvent;
import org.springframework.stereotype.Component;

/**
 * Whom a clearance and its households are open to, as clearance-service shows them: compensation unit, lead and superior
 * of the milestone, and the committees in whose territory the land lies.
 */
@Component
class ClearanceCircles implements DerivedView {
    private static final String OPENED = "clearance.opened.v1";
    private static final String AGENCIES = "agencies";
    private static final String UNIT = "unit";
    private final MongoCollection<Document> circles;

    ClearanceCircles(MongoDatabase database) {
        circles = database.getCollection("clearanceCircles");
    }

    @Override
    public void createIndexes() {
        circles.createIndex(Indexes.ascending(AGENCIES));
        circles.createIndex(Indexes.ascending(UNIT));
    }

    /** A clearance is opened once, and nothing later changes whose it is. */
    @Override
    public void learn(InboundEvent event, Map<?, ?> data) {
        if (event.type().equals(OPENED) && data.get("clearanceId") instanceof String id) {
            List<String> agencies = Stream.of("compensationUnit", "leadAgency", "superiorAgency")
                    .map(data::get)
                    .filter(Objects::nonNull)
                    .map(String::valueOf)
                    .toList();
            Document circle = new Document("_id", id)
                    .append(AGENCIES, agencies)
                    .append(UNIT, data.get("unitCode") instanceof String unit ? unit : null);
            circles.replaceOne(eq("_id", id), circle, new ReplaceOptions().upsert(true));
        }
    }

    /**
     * @param names the agency and those it took over from
     * @param unitCodes administrative units of its territory
     */
    Collection<String> openTo(Set<String> names, Set<String> unitCodes) {
        return circles.find(or(in(AGENCIES, names), in(UNIT, unitCodes)))
                .projection(Projections.include("_id"))
                .map(found -> found.getString("_id"))
                .into(new ArrayList<>());
    }
}
