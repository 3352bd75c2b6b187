package org.clearway.project.application;

import org.jspecify.annotations.Nullable;

/** What an adapter has looked up before it asks for an act on it. */
final class Present {
    private Present() {}

    static <S> S state(@Nullable S state, String what) {
        if (state == null) {
            throw new IllegalStateException("no such " + what);
        }
        return state;
    }
}
