package org.clearway.insight.application;

import java.util.List;
import org.clearway.eventing.InboundEvent;
import org.springframework.stereotype.Component;

/** Keeps what other services said. */
@Component
public class KeepingEvents {
    private final EventRecord record;
    private final EventViews views;

    KeepingEvents(EventRecord record, EventViews views) {
        this.record = record;
        this.views = views;
    }

    /** Keeps each event once, however often and in whatever order it comes; safe to repeat after a failure. */
    public void keep(List<InboundEvent> events) {
        record.append(events);
        views.catchUp();
    }
}
