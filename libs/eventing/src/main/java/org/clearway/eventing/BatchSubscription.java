package org.clearway.eventing;

import java.util.List;
import java.util.Set;

/**
 * A listener that takes whole batches of everything on its topics, for records and indexes: the handler must be
 * idempotent by event id, and a failure delivers the whole batch again.
 *
 * @param name the consumer group
 * @param topics what it reads
 */
public record BatchSubscription(String name, Set<String> topics, Handler handler) {
    /** Takes a batch in order per partition. */
    @FunctionalInterface
    public interface Handler {
        void onBatch(List<InboundEvent> events);
    }
}
