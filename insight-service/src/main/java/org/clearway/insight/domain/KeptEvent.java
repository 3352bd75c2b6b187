package org.clearway.insight.domain;

import java.time.Instant;
import org.clearway.eventing.InboundEvent;

/**
 * One event of another service as the record keeps it.
 *
 * @param position gapless position in the record, from 1: the feed's cursor
 * @param keptAt when it was appended here; {@code event.recordedAt()} is when its own service journaled it
 * @param event the event as it came
 */
public record KeptEvent(long position, Instant keptAt, InboundEvent event) {}
