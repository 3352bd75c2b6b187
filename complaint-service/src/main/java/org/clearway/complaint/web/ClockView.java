package org.clearway.complaint.web;

import java.time.Instant;
import java.time.LocalDate;
import org.clearway.complaint.domain.LimitClock;
import org.jspecify.annotations.Nullable;

/**
 * A legal clock of the case.
 *
 * @param endedOn legal date of the act that ended it, or of the end of the case
 */
record ClockView(
        Status status,
        LimitView limit,
        @Nullable Instant warnAt,
        @Nullable LocalDate endedOn) {

    enum Status {
        RUNNING,
        APPROACHING,
        PAUSED,
        BREACHED,
        MET,
        ENDED_LATE,
        /** The case came to an end by itself, so that nobody waits any more. */
        DROPPED
    }

    static ClockView of(LimitClock clock) {
        return new ClockView(status(clock), LimitView.of(clock.limit()), clock.warnAt(), clock.endedOn());
    }

    private static Status status(LimitClock clock) {
        Boolean inTime = clock.metInTime();
        if (inTime != null) {
            return inTime ? Status.MET : Status.ENDED_LATE;
        }
        if (clock.endedOn() != null) {
            return Status.DROPPED;
        }
        if (clock.limit().derivation().suspended()) {
            return Status.PAUSED;
        }
        return switch (clock.said()) {
            case STARTED -> Status.RUNNING;
            case APPROACHING -> Status.APPROACHING;
            case BREACHED -> Status.BREACHED;
        };
    }
}
