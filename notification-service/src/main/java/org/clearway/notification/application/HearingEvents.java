package org.clearway.notification.application;

import java.util.Map;
import org.clearway.eventing.FactMapper;
import org.clearway.eventing.InboundEvent;
import org.clearway.notification.domain.EventFacts;
import org.clearway.notification.domain.Known;
import org.clearway.notification.domain.Matters;

/** What every event that comes in leads to: what it tells is kept, what it ends is noted, whom it concerns is alerted. */
public final class HearingEvents {
    private final Directory directory;
    private final Closings closings;
    private final RaisingAlerts raising;
    private final FactMapper mapper;

    public HearingEvents(Directory directory, Closings closings, RaisingAlerts raising, FactMapper mapper) {
        this.directory = directory;
        this.closings = closings;
        this.raising = raising;
        this.mapper = mapper;
    }

    /** An event that tells something worth keeping. */
    public void hear(InboundEvent event, Known known) {
        directory.learn(event, known);
        hear(event);
    }

    /** Any event. Each of the effects may be repeated without harm, so a broken-off handling is simply done again. */
    public void hear(InboundEvent event) {
        @SuppressWarnings("unchecked") // the tree of a JSON object
        EventFacts facts = new EventFacts((Map<String, Object>) mapper.read(event.data(), Map.class));
        Matters.endedBy(event.type(), facts).ifPresent(matter -> closings.note(matter, event));
        raising.raise(event, facts);
    }
}
