package org.clearway.notification.application;

import java.util.List;
import java.util.Optional;
import org.clearway.eventing.InboundEvent;

/** The own copy of what is closed: per matter the last event that ended it. */
public interface Closings {
    /** Remembers that this event ended the matter; an earlier event changes nothing. */
    void note(String matter, InboundEvent event);

    /** Id of an event that ended one of the matters after this sequence. */
    Optional<String> endedAfter(List<String> matters, long sequence);
}
