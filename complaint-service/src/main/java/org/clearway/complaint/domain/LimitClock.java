package org.clearway.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clock of the law within a case: what it counts and what was said of it so far.
 *
 * @param warnAt when to say that the limit comes near; null while suspended
 * @param endedOn legal date of the act that ended it; null = still open
 * @param metInTime whether that act was in time; null while open, and where the case itself came to an end
 */
public record LimitClock(
        LegalLimit limit,
        @Nullable Instant warnAt,
        Said said,
        @Nullable LocalDate endedOn,
        @Nullable Boolean metInTime) {

    /** The last thing that was said about an open limit. */
    public enum Said {
        STARTED,
        APPROACHING,
        BREACHED
    }

    static LimitClock started(LegalLimit limit, @Nullable Instant warnAt) {
        return new LimitClock(limit, warnAt, Said.STARTED, null, null);
    }

    boolean open() {
        return endedOn == null;
    }

    boolean breached() {
        return said == Said.BREACHED;
    }

    /** The next moment at which something must be said; null when nothing is left to say. */
    @Nullable
    Instant next() {
        Instant dueAt = limit.dueAt();
        if (!open() || breached() || dueAt == null) {
            return null;
        }
        return said == Said.STARTED && warnAt != null && warnAt.isBefore(dueAt) ? warnAt : dueAt;
    }

    LimitClock saying(Said now) {
        return new LimitClock(limit, warnAt, now, endedOn, metInTime);
    }

    /** Nobody waits any more: the act that the limit was for will not come. */
    LimitClock dropped(LocalDate on) {
        return new LimitClock(limit, warnAt, said, on, null);
    }

    LimitClock ended(LocalDate on) {
        return new LimitClock(limit, warnAt, said, on, limit.inTimeOn(on));
    }
}
