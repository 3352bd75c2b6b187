package org.clearway.clearance.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A running clock of the law within a stream: what it counts, whom it presses, and what was said of it so far.
 *
 * @param holder the agency that must act in time
 * @param warnAt when to say that the limit comes near
 * @param metOn legal date of the act that met it; null = still open
 */
public record Watch(
        LegalLimit limit,
        AgencyRef holder,
        Instant warnAt,
        Said said,
        @Nullable LocalDate metOn) {

    /** The last thing that was said about an open limit. */
    public enum Said {
        STARTED,
        APPROACHING,
        BREACHED
    }

    boolean isOpen() {
        return metOn == null;
    }

    /** The next moment at which something must be said; null when nothing is left to say. */
    @Nullable
    Instant next() {
        if (metOn != null) {
            return null;
        }
        return switch (said) {
            case STARTED -> warnAt.isBefore(limit.dueAt()) ? warnAt : limit.dueAt();
            case APPROACHING -> limit.dueAt();
            case BREACHED -> null;
        };
    }

    boolean isOverAt(Instant moment) {
        return !moment.isBefore(limit.dueAt());
    }

    Watch saying(Said now) {
        return new Watch(limit, holder, warnAt, now, metOn);
    }

    Watch met(LocalDate on) {
        return new Watch(limit, holder, warnAt, said, on);
    }
}
