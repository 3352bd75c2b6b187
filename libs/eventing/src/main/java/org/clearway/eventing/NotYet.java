package org.clearway.eventing;

/**
 * A listener cannot work on an event yet, because what it builds on comes by another topic and has not arrived: the
 * event is tried again for a while before it counts as one that cannot work.
 */
public final class NotYet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotYet(String missing) {
        super(missing);
    }
}
