package org.clearway.project.domain;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a command is refused for, as data to compare. */
public final class Refused {
    private Refused() {}

    public static Refusal by(ThrowingCallable command) {
        ProjectRefused refused = catchThrowableOfType(ProjectRefused.class, command);
        if (refused == null) {
            throw new AssertionError("not refused");
        }
        return refused.refusal();
    }
}
