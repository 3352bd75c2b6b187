package org.clearway.notification.web;

import java.util.List;
import org.clearway.eventing.Loaded;
import org.clearway.kit.Cursor;
import org.clearway.kit.Paging;

/** Pages of a short list that is read as a whole, in the order of ids. */
final class Listing {
    private Listing() {}

    static <S> List<Loaded<S>> after(List<Loaded<S>> all, Paging paging) {
        Cursor cursor = paging.cursor();
        return all.stream()
                .filter(loaded -> cursor == null || loaded.id().id().compareTo(cursor.part(0)) > 0)
                .limit(paging.toRead())
                .toList();
    }
}
