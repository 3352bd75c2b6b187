package org.clearway.eventing;

/** The way of an event to its listener outside of a batch: when it was parked and is tried again. */
@FunctionalInterface
interface Redelivery {
    /** Hands over one event; fails as the listener fails. */
    void deliver(InboundEvent event);
}
