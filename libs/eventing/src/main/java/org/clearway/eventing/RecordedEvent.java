package org.clearway.eventing;

import java.time.Instant;

/**
 * One event of a record.
 *
 * @param position gapless place in the record, from 1: the cursor of its feed
 * @param seenAt when it was recorded here
 * @param event the event as published
 */
public record RecordedEvent(long position, Instant seenAt, InboundEvent event) {}
