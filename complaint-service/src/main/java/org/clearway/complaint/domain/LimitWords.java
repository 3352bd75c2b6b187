package org.clearway.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How a kind of case says what its legal clocks do. */
interface LimitWords<E> {
    E started(LimitClock clock, LocalDate on);

    E approaching(LegalLimit limit, LocalDate on);

    /** @param recordedLate in time by its legal date, but entered after the breach was said */
    E met(LegalLimit limit, boolean recordedLate, LocalDate on);

    E breached(LegalLimit limit, LocalDate on);

    /** What is to be said at this moment. */
    default List<E> due(Clocks clocks, Instant now, ComplaintRules rules) {
        List<E> events = new ArrayList<>();
        for (LimitClock clock : clocks.running()) {
            Instant next = clock.next();
            Instant dueAt = clock.limit().dueAt();
            if (next == null || dueAt == null || next.isAfter(now)) {
                continue;
            }
            events.add(
                    dueAt.isAfter(now)
                            ? approaching(clock.limit(), rules.legalDate(next))
                            : breached(clock.limit(), rules.legalDate(dueAt)));
        }
        return events;
    }

    /** What an act of this date says of the clocks that it ends: met if its date was in time, even if entered late. */
    default List<E> ended(Clocks clocks, LocalDate actOn, String... codes) {
        List<E> events = new ArrayList<>();
        for (String code : codes) {
            clocks.running(code).ifPresent(clock -> {
                if (clock.limit().inTimeOn(actOn)) {
                    events.add(met(clock.limit(), clock.breached(), actOn));
                } else if (!clock.breached()) {
                    events.add(breached(
                            clock.limit(),
                            Objects.requireNonNull(clock.limit().lastDay()).plusDays(1)));
                }
            });
        }
        return events;
    }
}
