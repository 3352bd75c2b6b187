package org.clearway.legalclock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A counted limit. Two limits are equal if their derivations are.
 *
 * <p>A <em>deadline</em> of 10 days that starts on 1 June has its {@link #lastDay} on 11 June: the 11th is in time, the
 * 12th is too late. A <em>minimum wait</em> of 10 days that starts on 1 June must be waited through 11 June, its
 * {@link #lastDay}; the act is lawful from 12 June, its {@link #earliestLawfulDay}.
 */
public final class Limit {
    private final Derivation derivation;
    private final HolidayCalendar calendar;

    Limit(Derivation derivation, HolidayCalendar calendar) {
        this.derivation = derivation;
        this.calendar = calendar;
    }

    /** How the limit was reached, to be kept with the case. */
    public Derivation derivation() {
        return derivation;
    }

    public Rule rule() {
        return derivation.rule();
    }

    /** Whether an open pause stops the clock, so that there is no due date now. */
    public boolean isSuspended() {
        return derivation.suspended();
    }

    /** The last day in time, or of a wait the last day to be waited; empty while suspended. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(derivation.lastDay());
    }

    /**
     * The first day on which the act that must wait is lawful; empty while suspended. It may be a day off.
     *
     * @throws IllegalStateException if the rule is no minimum wait, since it then allows the act from the start
     */
    public Optional<LocalDate> earliestLawfulDay() {
        if (rule().kind() != Kind.MINIMUM_WAIT) {
            throw new IllegalStateException(rule().version() + " is a " + rule().kind() + ", not a wait");
        }
        return Optional.ofNullable(derivation.earliestLawfulDay());
    }

    /** The first moment that is too late, or for a wait the first that is lawful; empty while suspended. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(derivation.dueAt());
    }

    /** Whether the last day has passed: too late for a deadline, lawful for a wait. Never while suspended. */
    public boolean isOverOn(LocalDate day) {
        return isOverAt(day.atStartOfDay(calendar.zone()).toInstant());
    }

    /** Whether the limit is over at the moment; see {@link #isOverOn}. */
    public boolean isOverAt(Instant moment) {
        return dueAt().map(due -> !moment.isBefore(due)).orElse(false);
    }

    /**
     * What is left on a day, or at its start for hours.
     *
     * @throws CalendarNotKnown if working days outside the covered years would have to be counted
     */
    public Remaining remaining(LocalDate today) {
        return new Remainder(derivation, calendar).on(today);
    }

    /**
     * The moments of warning and breach; empty while suspended.
     *
     * @param warnBefore lead of the warning, in the rule's unit; 0 warns at the start of the last day
     * @throws IllegalArgumentException if the lead is negative
     */
    public Optional<Moments> moments(int warnBefore) {
        return Warning.moments(derivation, calendar, warnBefore);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Limit limit && derivation.equals(limit.derivation);
    }

    @Override
    public int hashCode() {
        return derivation.hashCode();
    }

    @Override
    public String toString() {
        return "Limit[" + derivation + "]";
    }
}
