package org.clearway.kit;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for, from the query parameters {@code limit} (50, at most 500) and {@code cursor}; an argument of
 * controller methods.
 *
 * @param limit at most this many items
 * @param cursor where the page before ended; null = from the start
 */
public record Paging(int limit, @Nullable Cursor cursor) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 500;

    /** How many to read: one more than shown tells whether there is a next page. */
    public int toRead() {
        return limit + 1;
    }

    /** MongoDB filter "after the cursor", for a listing sorted ascending by this one unique field. */
    public Bson after(String field) {
        return cursor == null ? Filters.empty() : Filters.gt(field, cursor.part(0));
    }

    /**
     * Makes the page.
     *
     * @param read up to {@link #toRead()} items, in order
     * @param view item to what is shown
     * @param cursorOf where a page ends that has this item as its last
     */
    public <R, T> Page<T> page(List<R> read, Function<R, T> view, Function<R, Cursor> cursorOf) {
        boolean more = read.size() > limit;
        List<R> shown = more ? read.subList(0, limit) : read;
        String next = more ? cursorOf.apply(shown.getLast()).encoded() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
