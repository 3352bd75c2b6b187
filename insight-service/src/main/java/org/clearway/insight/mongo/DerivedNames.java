package org.clearway.insight.mongo;

import java.util.Map;
import org.clearway.eventing.FactMapper;
import org.clearway.eventing.InboundEvent;
import org.clearway.insight.domain.ForeignFact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The small views beside the feed: whose a project is, and what agencies are called. */
@Component
class DerivedNames {
    private final ProjectParties parties;
    private final AgencyNames names;
    private final FactMapper mapper;

    DerivedNames(ProjectParties parties, AgencyNames names, FactMapper mapper) {
        this.parties = parties;
        this.names = names;
        this.mapper = mapper;
    }

    void createIndexes() {
        parties.createIndexes();
    }

    /** An event whose data is no object is found by its attributes alone; it must not hold up those behind it. */
    Map<?, ?> data(InboundEvent event) {
        return mapper.read(event.data(), Object.class) instanceof Map<?, ?> data ? data : Map.of();
    }

    void learn(InboundEvent event, Map<?, ?> data, @Nullable ForeignFact fact) {
        parties.learn(fact);
        names.learn(event.type(), event.subject(), data);
    }
}
