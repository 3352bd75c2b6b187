package org.clearway.legalclock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts limits by the rules and the calendar. Immutable, without a clock of its own: the same question has the same
 * answer at any time.
 *
 * <p>How periods are counted (Bộ luật Dân sự 2015, Art. 147-148): the day of the event that starts a period is left
 * out; months end on the same day of the month, or on its last day; a last day off moves to the next working day where
 * the {@link CountingSettings} say so; hours run from the moment itself. Zero days end on the start day, zero hours at
 * the start.
 */
public final class LegalClock {
    private final RuleBook rules;
    private final HolidayCalendar calendar;
    private final CountingSettings settings;

    public LegalClock(RuleBook rules, HolidayCalendar calendar, CountingSettings settings) {
        this.rules = rules;
        this.calendar = calendar;
        this.settings = settings;
    }

    /** The rules, the calendar and the settings that come with this library. */
    public static LegalClock standard() {
        return new LegalClock(RuleBook.standard(), HolidayCalendar.standard(), CountingSettings.standard());
    }

    /**
     * The limit of a case without pauses, by the row that is law on its start day.
     *
     * @see #limit(String, Map, LocalDate, List)
     */
    public Limit limit(String code, Map<String, String> facts, LocalDate start) {
        return limit(code, facts, start, List.of());
    }

    /**
     * The limit of a case, by the row that is law on its start day.
     *
     * @param start legal date of the event that starts the limit
     * @param pauses legal suspensions so far; they may overlap and be in any order
     * @throws LegalClockRefused if no single row answers, the row is not counted in time, is counted in hours (of which
     *     only zero can start on a day: the end of that day) or is not pausable, or if working days are to be counted
     *     in a year that the calendar does not know
     */
    public Limit limit(String code, Map<String, String> facts, LocalDate start, List<Pause> pauses) {
        return limit(rules.choose(code, facts, start), start, pauses);
    }

    /**
     * The limit of a case that started at a moment, without pauses.
     *
     * @see #limit(String, Map, Instant, List)
     */
    public Limit limit(String code, Map<String, String> facts, Instant start) {
        return limit(code, facts, start, List.of());
    }

    /**
     * The limit of a case that started at a moment; a rule not counted in hours takes the legal date of it.
     *
     * @throws LegalClockRefused as for a legal date
     */
    public Limit limit(String code, Map<String, String> facts, Instant start, List<Pause> pauses) {
        return limit(rules.choose(code, facts, legalDate(start)), start, pauses);
    }

    /**
     * A limit by a row that was chosen apart, for a transition clause that names another day than the start.
     *
     * @throws LegalClockRefused as for a code
     */
    public Limit limit(Rule rule, LocalDate start, List<Pause> pauses) {
        if (rule.unit() == Unit.HOUR && rule.amount().signum() != 0) {
            throw new StartNeedsMoment(rule);
        }
        return count(rule, start, null, pauses);
    }

    /**
     * A limit by a row that was chosen apart, started at a moment.
     *
     * @throws LegalClockRefused as for a code
     */
    public Limit limit(Rule rule, Instant start, List<Pause> pauses) {
        return count(rule, legalDate(start), rule.unit() == Unit.HOUR ? start : null, pauses);
    }

    /**
     * Counts a kept limit again by the row that it was given, with the pauses known now and the calendar as it is now.
     * With the same pauses and calendar the derivation is equal.
     *
     * @throws LegalClockRefused as for a code
     */
    public Limit recount(Derivation kept, List<Pause> pauses) {
        return count(kept.rule(), kept.startDay(), kept.startedAt(), pauses);
    }

    /** A kept limit as it is, without counting. */
    public Limit restore(Derivation kept) {
        return new Limit(kept, calendar);
    }

    /** The legal date on which a moment falls. */
    public LocalDate legalDate(Instant moment) {
        return LocalDate.ofInstant(moment, calendar.zone());
    }

    public RuleBook rules() {
        return rules;
    }

    public HolidayCalendar calendar() {
        return calendar;
    }

    private Limit count(Rule rule, LocalDate start, @Nullable Instant startedAt, List<Pause> pauses) {
        if (!rule.unit().isTime()) {
            throw new NotAPeriod(rule);
        }
        if (rule.pausable() == Pausable.NO && !pauses.isEmpty()) {
            throw new PauseNotAllowed(rule);
        }
        return new Limit(new Counting(rule, calendar, settings.moves(rule)).derive(start, startedAt, pauses), calendar);
    }
}
