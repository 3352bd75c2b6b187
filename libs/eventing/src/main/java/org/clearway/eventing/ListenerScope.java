package org.clearway.eventing;

/** What surrounds the handling of one event: a service puts its tracing here. */
@FunctionalInterface
public interface ListenerScope {
    /** Runs the handling exactly once and lets its failure pass. */
    void around(InboundEvent event, Runnable handling);

    /** Nothing around it. */
    static ListenerScope none() {
        return (event, handling) -> handling.run();
    }
}
