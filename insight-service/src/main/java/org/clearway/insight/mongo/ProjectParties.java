package org.clearway.insight.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.clearway.eventing.InboundEvent;
import org.springframework.stereotype.Component;

/**
 * Whose project it is: the owner, and those who lead a milestone of it or answer for one. They see
 * what the project itself says, not its cases and households.
 */
@Component
class ProjectParties implements DerivedView {
    private static final String AGENCIES = "agencies";
    private final MongoCollection<Document> parties;

    ProjectParties(MongoDatabase database) {
        parties = database.getCollection("parties");
    }

    @Override
    public void createIndexes() {
        parties.createIndex(Indexes.ascending(AGENCIES));
    }

    @Override
    public void learn(InboundEvent event, Map<?, ?> data) {
        switch (event.type()) {
            case "project.registered.v1" -> add(data, "ownerAgency");
            case "milestone.scheduled.v1" -> add(data, "leadAgency", "superiorAgency");
            default -> {}
        }
    }

    private void add(Map<?, ?> data, String... fields) {
        List<String> known = Stream.of(fields)
                .map(data::get)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList();
        if (!known.isEmpty() && data.get("projectId") instanceof String projectId) {
            parties.updateOne(
                    eq("_id", projectId), Updates.addEachToSet(AGENCIES, known), new UpdateOptions().upsert(true));
        }
    }

    Collection<String> projectsOf(String agency) {
        return parties.find(eq(AGENCIES, agency)).map(d -> d.getString("_id")).into(new ArrayList<>());
    }
}
