package org.clearway.notification.application;

import org.clearway.eventing.InboundEvent;
import org.clearway.notification.domain.Known;

/** The own copies of what other services say of agencies, directives, projects and clearances. */
public interface Directory {
    /** Keeps it, unless something later of the same subject was kept before. */
    void learn(InboundEvent event, Known known);

    /** A view for one batch of work: what was read once is not read again. */
    Lookup lookup();
}
