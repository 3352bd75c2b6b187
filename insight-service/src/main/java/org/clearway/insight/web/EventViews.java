package org.clearway.insight.web;

import org.clearway.eventing.FactMapper;
import org.clearway.eventing.InboundEvent;
import org.clearway.insight.application.FeedPage;
import org.clearway.insight.domain.KeptEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.util.RawValue;

/** Kept events as they are shown. */
@Component
class EventViews {
    private final FactMapper mapper;

    EventViews(FactMapper mapper) {
        this.mapper = mapper;
    }

    FeedView page(FeedPage page) {
        return new FeedView(
                page.events().stream().map(this::view).toList(), Long.toString(page.reached()), page.more());
    }

    /** The data are written as they were stored: nothing of them is parsed on the way. */
    EventView view(KeptEvent kept) {
        InboundEvent event = kept.event();
        return new EventView(
                Long.toString(kept.position()),
                event.id(),
                event.source(),
                event.type(),
                event.subject(),
                event.sequence(),
                event.agency(),
                event.occurredOn(),
                event.recordedAt(),
                kept.keptAt(),
                event.causationId(),
                event.correlationId(),
                event.traceParent(),
                new RawValue(event.data()));
    }

    /** One event as one line of JSON. */
    String line(KeptEvent kept) {
        return mapper.write(view(kept));
    }
}
