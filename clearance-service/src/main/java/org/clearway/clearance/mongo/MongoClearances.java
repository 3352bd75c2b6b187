package org.clearway.clearance.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.clearway.clearance.application.FindingClearances;
import org.clearway.clearance.application.Scope;
import org.clearway.clearance.domain.Clearance;
import org.clearway.clearance.domain.ClearanceEvent;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Streams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds clearances by the fields of their state documents. */
@Component
class MongoClearances implements FindingClearances {
    private final Streams<Clearance, ClearanceEvent> clearances;

    MongoClearances(Streams<Clearance, ClearanceEvent> clearances) {
        this.clearances = clearances;
    }

    @Override
    public Optional<Loaded<Clearance>> find(ClearanceId id) {
        return clearances.find(id.value());
    }

    @Override
    public List<Loaded<Clearance>> list(Scope scope, Query query) {
        List<Bson> all = new ArrayList<>();
        all.add(Filters.or(
                Filters.in("f." + ClearanceStreams.NAMES, scope.nameTexts()),
                Filters.in("f." + ClearanceStreams.UNIT, scope.unitCodes())));
        addEqual(all, "f." + ClearanceStreams.PROJECT, query.projectId());
        addEqual(all, "f." + ClearanceStreams.MILESTONE, query.milestoneId());
        if (query.after() != null) {
            all.add(Filters.gt("_id", query.after()));
        }
        return clearances.query(Filters.and(all), Sorts.ascending("_id"), query.limit());
    }

    private static void addEqual(List<Bson> filters, String field, @Nullable String value) {
        if (value != null) {
            filters.add(Filters.eq(field, value));
        }
    }
}
