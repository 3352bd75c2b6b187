package org.clearway.kit.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that is ahead of another by a duration that may change while it runs. */
final class MovedClock extends Clock {
    private final Clock base;
    private final AtomicReference<Duration> offset;

    MovedClock(Clock base) {
        this(base, new AtomicReference<>(Duration.ZERO));
    }

    private MovedClock(Clock base, AtomicReference<Duration> offset) {
        this.base = base;
        this.offset = offset;
    }

    Duration offset() {
        return offset.get();
    }

    void moveTo(Duration newOffset) {
        offset.set(newOffset);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    /** The same clock in another zone: it moves along. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new MovedClock(base.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset.get());
    }
}
