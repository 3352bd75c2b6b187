package org.clearway.project.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Streams;
import org.clearway.project.application.FindingAgencies;
import org.clearway.project.application.Listing;
import org.clearway.project.domain.Agency;
import org.clearway.project.domain.AgencyEvent;
import org.clearway.project.domain.AgencyId;
import org.springframework.stereotype.Component;

/** Agencies by their state documents. */
@Component
class MongoAgencies implements FindingAgencies {
    private final Streams<Agency, AgencyEvent> streams;

    MongoAgencies(Streams<Agency, AgencyEvent> streams) {
        this.streams = streams;
    }

    @Override
    public Map<AgencyId, Agency> byIds(Collection<AgencyId> ids) {
        List<String> distinct = ids.stream().map(AgencyId::value).distinct().toList();
        Map<AgencyId, Agency> found = new HashMap<>();
        for (Loaded<Agency> loaded :
                streams.query(Filters.in("_id", distinct), Sorts.ascending("_id"), Math.max(1, distinct.size()))) {
            found.put(loaded.state().id(), loaded.state());
        }
        return found;
    }

    @Override
    public List<Loaded<Agency>> list(Wanted wanted, Listing<Agency> listing) {
        Fields.Conditions conditions = new Fields.Conditions()
                .validOn(wanted.on())
                .is("kind", wanted.kind())
                .is("unit", wanted.unit())
                .is("parent", wanted.parent())
                .contains("by_name", wanted.text());
        return Fields.page(streams, conditions, listing);
    }
}
