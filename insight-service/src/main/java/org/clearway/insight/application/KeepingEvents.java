package org.clearway.insight.application;

import java.util.List;
import org.clearway.eventing.InboundEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps what other services said. */
@Component
public class KeepingEvents {
    private static final Logger LOG = LoggerFactory.getLogger(KeepingEvents.class);

    private final EventRecord record;
    private final EventViews views;

    KeepingEvents(EventRecord record, EventViews views) {
        this.record = record;
        this.views = views;
    }

    /** Keeps each event once, however often and in whatever order it comes; safe to repeat after a failure. */
    public void keep(List<InboundEvent> events) {
        record.append(events);
        try {
            views.catchUp();
        } catch (RuntimeException e) {
            // The events are safe: views that fail to follow must not keep the next ones from being recorded.
            LOG.error("the views wait behind the record", e);
            views.catchUpSoon();
        }
    }
}
