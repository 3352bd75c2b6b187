package org.clearway.project.mongo;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.clearway.eventing.Copies;
import org.clearway.eventing.InboundEvent;
import org.clearway.project.application.ComplaintMemory;
import org.springframework.stereotype.Component;

/** The last version read of each complaint that holds, or held, something up. */
@Component
class MongoComplaintMemory implements ComplaintMemory {
    private final Copies copies;

    MongoComplaintMemory(MongoDatabase database) {
        copies = new Copies(database, "complaints");
    }

    @Override
    public boolean isOutdated(InboundEvent event) {
        return copies.find(event.subject())
                .map(copy -> copy.getLong("seq") > event.sequence())
                .orElse(false);
    }

    @Override
    public void note(InboundEvent event) {
        copies.apply(event, before -> new Document("type", event.type()));
    }
}
