package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a contested decision may not be carried out, from complaint-service's events. A complaint that only
 * waits for its answer is none.
 *
 * @param until first day on which it no longer holds; null = until it is lifted
 */
public record Suspension(
        ComplaintRef complaint, LocalDate since, @Nullable LocalDate until) {
    /** The same suspension, over from this day unless it ended before. */
    public Suspension endedBy(LocalDate day) {
        return until == null || day.isBefore(until) ? new Suspension(complaint, since, day) : this;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    /** @throws ClearanceRefused naming the suspension that holds on the day of the act */
    static void requireNone(Collection<Suspension> suspensions, LocalDate day) {
        suspensions.stream().filter(s -> s.holdsOn(day)).findFirst().ifPresent(s -> {
            throw new ClearanceRefused(new Refusal.DecisionSuspended(s.complaint(), s.since(), s.until()));
        });
    }
}
