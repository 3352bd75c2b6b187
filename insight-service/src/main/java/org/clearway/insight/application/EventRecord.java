package org.clearway.insight.application;

import java.util.List;
import org.clearway.eventing.InboundEvent;
import org.clearway.insight.domain.KeptEvent;

/** The record itself: every event once, in one gapless order, chained by hashes. */
public interface EventRecord {
    /** Appends the events that are not there yet; returns when a majority has them on disk. */
    void append(List<InboundEvent> events);

    /** Events after this position, in order, as a majority has them. */
    List<KeptEvent> read(long afterPosition, int limit);

    /** Last position that a majority has; 0 when the record is empty. */
    long tail();

    /** Reads the whole record again and checks each link of the chain. */
    Verification verify();
}
