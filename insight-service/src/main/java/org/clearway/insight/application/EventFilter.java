package org.clearway.insight.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted; what is null or empty does not narrow.
 *
 * @param types types on the wire; one that ends with {@code *} means all that begin so
 * @param subject id of the aggregate
 * @param projectId project it belongs to
 * @param agency agency that acted, or that it concerns
 * @param correlationId everything that followed from one request
 * @param from recorded by its service at this moment or later
 * @param to recorded before this moment
 */
public record EventFilter(
        List<String> types,
        @Nullable String subject,
        @Nullable String projectId,
        @Nullable String agency,
        @Nullable String correlationId,
        @Nullable Instant from,
        @Nullable Instant to) {
    /** Everything. */
    public static final EventFilter ALL = new EventFilter(List.of(), null, null, null, null, null, null);

    public EventFilter {
        types = List.copyOf(types);
    }
}
