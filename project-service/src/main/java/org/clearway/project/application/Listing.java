package org.clearway.project.application;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a listing is asked for.
 *
 * @param limit at most so many
 * @param after the last one of the page before; null = from the start
 */
public record Listing<S>(
        SortKey<S> sort,
        boolean descending,
        int limit,
        @Nullable Place after) {
    /**
     * A place in a listing.
     *
     * @param key sort key of the one that stands there
     * @param id its id, which keeps those with one key apart
     */
    public record Place(String key, String id) {}
}
