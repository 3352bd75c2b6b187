package org.clearway.project.mongo;

import com.mongodb.client.model.Sorts;
import java.util.Collection;
import java.util.List;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Streams;
import org.clearway.project.application.FindingUnits;
import org.clearway.project.application.Listing;
import org.clearway.project.domain.AdministrativeUnit;
import org.clearway.project.domain.UnitCode;
import org.clearway.project.domain.UnitEvent;
import org.springframework.stereotype.Component;

/** Administrative units by their state documents. */
@Component
class MongoUnits implements FindingUnits {
    /** Far more entries than codes have had since there are codes. */
    private static final int ENTRIES_PER_CODE = 20;

    private final Streams<AdministrativeUnit, UnitEvent> streams;

    MongoUnits(Streams<AdministrativeUnit, UnitEvent> streams) {
        this.streams = streams;
    }

    @Override
    public List<AdministrativeUnit> byCodes(Collection<UnitCode> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return streams
                .query(
                        new Fields.Conditions().in("code", codes).all(),
                        Sorts.ascending("_id"),
                        codes.size() * ENTRIES_PER_CODE)
                .stream()
                .map(Loaded::state)
                .toList();
    }

    @Override
    public List<Loaded<AdministrativeUnit>> list(Wanted wanted, Listing<AdministrativeUnit> listing) {
        Fields.Conditions conditions = new Fields.Conditions()
                .validOn(wanted.on())
                .is("kind", wanted.kind())
                .is("parent", wanted.parent())
                .is("code", wanted.code());
        return Fields.page(streams, conditions, listing);
    }
}
