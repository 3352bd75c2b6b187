package org.clearway.project.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;
import org.clearway.eventing.Copies;
import org.clearway.eventing.InboundEvent;
import org.clearway.project.application.ClearancePlaces;
import org.clearway.project.domain.MilestoneId;
import org.clearway.project.domain.ProjectId;
import org.springframework.stereotype.Component;

/** Own copies of clearances: where they belong, and nothing else. */
@Component
class MongoClearancePlaces implements ClearancePlaces {
    private final Copies copies;

    MongoClearancePlaces(MongoDatabase database) {
        copies = new Copies(database, "clearances");
    }

    @Override
    public void note(InboundEvent event, Place place) {
        copies.apply(
                event,
                before -> new Document("project", place.project().value())
                        .append("milestone", place.milestone().value()));
    }

    @Override
    public Optional<Place> find(String clearanceId) {
        return copies.find(clearanceId)
                .map(copy -> new Place(
                        new ProjectId(copy.getString("project")), new MilestoneId(copy.getString("milestone"))));
    }
}
