package org.clearway.project.domain;

import org.jspecify.annotations.Nullable;

/** A stream whose first event is not a first event is damaged: that is no refusal but a fault. */
final class Missing {
    private Missing() {}

    static <T> T not(@Nullable T state, String what) {
        if (state == null) {
            throw new IllegalStateException("an event of a " + what + " that does not exist");
        }
        return state;
    }
}
