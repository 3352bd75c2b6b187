package org.clearway.clearance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.clearway.clearance.domain.LandUserEvent.LimitApproaching;
import org.clearway.clearance.domain.LandUserEvent.LimitBreached;
import org.clearway.clearance.domain.LandUserEvent.LimitMet;
import org.clearway.clearance.domain.LandUserEvent.LimitStarted;
import org.jspecify.annotations.Nullable;

/** The clocks of a land user. They warn and tell; none of them ever decides anything (invariant 1). */
public final class Watches {
    private Watches() {}

    /** The next moment at which one of the clocks has something to say; null when none has. */
    public static @Nullable Instant next(LandUser landUser) {
        return landUser.watches().stream()
                .map(Watch::next)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What is to be said at this moment: a limit that is over is said to be breached, without a warning any more. */
    public static List<LandUserEvent> due(LandUser landUser, Instant now) {
        List<LandUserEvent> events = new ArrayList<>();
        for (Watch watch : landUser.watches()) {
            Instant next = watch.next();
            if (next != null && !next.isAfter(now)) {
                events.add(
                        watch.isOverAt(now) ? breached(landUser.file(), watch) : approaching(landUser.file(), watch));
            }
        }
        return events;
    }

    static Stream<Watch> open(LandUser landUser, String code) {
        return landUser.watches().stream()
                .filter(watch -> watch.isOpen() && watch.limit().code().equals(code));
    }

    static LimitStarted started(LandUserFile file, Watch watch) {
        return new LimitStarted(
                file.landUserId(),
                file.clearanceId(),
                file.projectId(),
                watch.holder(),
                watch.limit(),
                watch.warnAt(),
                watch.limit().start());
    }

    /** A paper of a day within the limit met it, even when it was entered after the breach was said. */
    static LimitMet met(LandUserFile file, Watch watch, LocalDate on) {
        boolean inTime = !on.isAfter(watch.limit().lastDay());
        return new LimitMet(
                file.landUserId(),
                file.clearanceId(),
                file.projectId(),
                watch.holder(),
                watch.limit(),
                inTime,
                inTime && watch.said() == Watch.Said.BREACHED,
                on);
    }

    private static LimitApproaching approaching(LandUserFile file, Watch watch) {
        return new LimitApproaching(
                file.landUserId(),
                file.clearanceId(),
                file.projectId(),
                watch.holder(),
                watch.limit(),
                legalDate(watch, watch.warnAt()));
    }

    private static LimitBreached breached(LandUserFile file, Watch watch) {
        return new LimitBreached(
                file.landUserId(),
                file.clearanceId(),
                file.projectId(),
                watch.holder(),
                watch.limit(),
                legalDate(watch, watch.limit().dueAt()));
    }

    private static LocalDate legalDate(Watch watch, Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.of(watch.limit().derivation().zone()));
    }
}
