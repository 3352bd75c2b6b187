package org.clearway.project.mongo;

import java.util.List;
import java.util.Optional;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Streams;
import org.clearway.project.application.FindingDirectives;
import org.clearway.project.application.Listing;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.Directive;
import org.clearway.project.domain.DirectiveEvent;
import org.clearway.project.domain.DirectiveId;
import org.springframework.stereotype.Component;

/** Directives by their state documents, never without the agency that reads them. */
@Component
class MongoDirectives implements FindingDirectives {
    private final Streams<Directive, DirectiveEvent> streams;

    MongoDirectives(Streams<Directive, DirectiveEvent> streams) {
        this.streams = streams;
    }

    @Override
    public Optional<Loaded<Directive>> find(DirectiveId id, AgencyId reader) {
        return streams.find(id.value()).filter(loaded -> loaded.state().concerns(reader));
    }

    @Override
    public List<Loaded<Directive>> list(Wanted wanted, Listing<Directive> listing) {
        Fields.Conditions conditions = new Fields.Conditions()
                .is("concerned", wanted.reader())
                .is("issuer", wanted.issuer())
                .is("lead", wanted.lead())
                .is("taskState", wanted.taskState())
                .is("overdue", wanted.overdue());
        return Fields.page(streams, conditions, listing);
    }
}
