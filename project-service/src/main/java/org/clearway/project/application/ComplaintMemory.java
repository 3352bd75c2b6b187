package org.clearway.project.application;

import org.clearway.eventing.InboundEvent;

/** How far each complaint has been read. */
public interface ComplaintMemory {
    /** Has a later event of this complaint had its effect already? */
    boolean isOutdated(InboundEvent event);

    /** This event has had its effect. */
    void note(InboundEvent event);
}
