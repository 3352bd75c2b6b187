package org.clearway.complaint.mongo;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.clearway.complaint.application.Projects;
import org.clearway.complaint.domain.ProjectRef;
import org.clearway.eventing.Copies;
import org.clearway.eventing.InboundEvent;
import org.springframework.stereotype.Repository;

/** The projects' copy, one document for each, which says no more than that it exists. */
@Repository
class MongoProjects implements Projects {
    private final Copies copies;

    MongoProjects(MongoDatabase database) {
        copies = new Copies(database, "projects");
    }

    @Override
    public boolean knows(ProjectRef id) {
        return copies.find(id.value()).isPresent();
    }

    @Override
    public void register(InboundEvent seen) {
        copies.apply(seen, before -> new Document());
    }
}
