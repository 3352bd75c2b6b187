package org.clearway.insight.mongo;

import java.util.Map;
import org.clearway.eventing.InboundEvent;

/** A small view beside the feed; learning twice, or out of order, must make no difference. */
interface DerivedView {
    default void createIndexes() {}

    /** @param data the event's data; empty where they are no object */
    void learn(InboundEvent event, Map<?, ?> data);
}
