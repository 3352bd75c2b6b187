package org.clearway.project.application;

import java.util.Objects;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Streams;
import org.clearway.project.domain.Acting;

/**
 * Who asks, and how the request is known.
 *
 * @param expectedVersion version that the caller saw, or {@code Streams.ANY_VERSION}
 */
public record Asking(Origin origin, long expectedVersion, Acting by) {
    public Asking {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(by, "by");
    }

    /** The same request for one of several things. */
    Asking forPart(String part) {
        return new Asking(origin.forPart(part), Streams.ANY_VERSION, by);
    }
}
