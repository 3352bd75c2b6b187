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

    Map<?, ?> data(InboundEvent event) {
        return mapper.read(event.data(), Map.class);
    }

    void learn(InboundEvent event, Map<?, ?> data, @Nullable ForeignFact fact) {
        parties.learn(fact);
        names.learn(event.type(), event.subject(), data);
    }
}
