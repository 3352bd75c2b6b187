package org.clearway.project.mongo;

import java.util.List;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Streams;
import org.clearway.project.application.FindingCompetences;
import org.clearway.project.application.Listing;
import org.clearway.project.domain.Competence;
import org.clearway.project.domain.CompetenceEvent;
import org.springframework.stereotype.Component;

/** Competences by their state documents. */
@Component
class MongoCompetences implements FindingCompetences {
    private final Streams<Competence, CompetenceEvent> streams;

    MongoCompetences(Streams<Competence, CompetenceEvent> streams) {
        this.streams = streams;
    }

    @Override
    public List<Loaded<Competence>> list(Wanted wanted, Listing<Competence> listing) {
        Fields.Conditions conditions = new Fields.Conditions()
                .validOn(wanted.on())
                .is("power", wanted.power())
                .is("agencyKind", wanted.agencyKind())
                .is("level", wanted.level());
        return Fields.page(streams, conditions, listing);
    }
}
