package org.clearway.eventing;

/**
 * A listener cannot work on an event yet, because what it builds on comes by another topic and has not arrived: the
 * event is tried again for a moment in its place, and then, parked with its subject, until it works.
 */
public final class NotYet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotYet(String missing) {
        super(missing);
    }
}
