package org.clearway.eventing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a listener could not work on, or one of the same subject waiting behind it.
 *
 * @param id unique: listener and event
 * @param listener the subscription's name
 * @param key the subject whose events wait
 * @param event the event as delivered; null where its headers could not be read
 * @param cause class of the failure, for grouping; "waits" for one that only waits behind another, "NotYet" for one
 *     that waits for what comes by another topic; both are tried again by themselves
 * @param detail what the failure said; for operators, without personal data
 * @param attempts how often it was tried
 * @param parkedAt when it was parked first
 */
public record ParkedEvent(
        String id,
        String listener,
        String key,
        @Nullable InboundEvent event,
        String cause,
        String detail,
        int attempts,
        Instant parkedAt) {
    static final String WAITS = "waits";
    static final String NOT_YET = NotYet.class.getSimpleName();
}
