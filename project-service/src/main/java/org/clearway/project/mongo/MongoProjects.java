package org.clearway.project.mongo;

import java.util.List;
import java.util.Optional;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Streams;
import org.clearway.project.application.FindingProjects;
import org.clearway.project.application.Listing;
import org.clearway.project.domain.KeyProject;
import org.clearway.project.domain.ProjectEvent;
import org.clearway.project.domain.ProjectId;
import org.springframework.stereotype.Component;

/** Projects by their state documents. */
@Component
class MongoProjects implements FindingProjects {
    private final Streams<KeyProject, ProjectEvent> streams;

    MongoProjects(Streams<KeyProject, ProjectEvent> streams) {
        this.streams = streams;
    }

    @Override
    public Optional<Loaded<KeyProject>> find(ProjectId id) {
        return streams.find(id.value());
    }

    @Override
    public List<Loaded<KeyProject>> list(Wanted wanted, Listing<KeyProject> listing) {
        Fields.Conditions conditions = new Fields.Conditions()
                .is("status", wanted.status())
                .is("sector", wanted.sector())
                .is("owner", wanted.owner())
                .is("parent", wanted.parent())
                .is("unit", wanted.unit())
                .is("blocked", wanted.blocked())
                .is("missed", wanted.missed())
                .contains("text", wanted.text());
        return Fields.page(streams, conditions, listing);
    }
}
