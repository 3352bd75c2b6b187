package org.clearway.notification.web;

import org.clearway.kit.Cursor;
import org.clearway.kit.Paging;
import org.jspecify.annotations.Nullable;

/** Where a listing that goes from new to old goes on. */
final class Before {
    private Before() {}

    static @Nullable String of(Paging paging) {
        Cursor cursor = paging.cursor();
        return cursor == null ? null : cursor.part(0);
    }
}
