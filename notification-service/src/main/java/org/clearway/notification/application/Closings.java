package org.clearway.notification.application;

import java.util.List;
import java.util.Optional;
import org.clearway.eventing.InboundEvent;

/** The own copy of what is closed: per subject and matter the last event that ended it. */
public interface Closings {
    /** Remembers that this event ended a matter of its subject. */
    void note(String matter, InboundEvent event);

    /** Id of an event that ended one of these matters of the subject after this sequence. */
    Optional<String> endedAfter(String subject, List<String> matters, long sequence);
}
