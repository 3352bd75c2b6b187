package org.clearway.legalclock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a limit was reached, as plain data to be stored and shown with a case. The same inputs give an equal derivation.
 *
 * @param rule the row of the rule data, as it was when the limit was set
 * @param facts the facts of the case that made this row the one to use
 * @param startDay legal date of the event that started the limit; it is left out of the count
 * @param startedAt moment of that event, only for a rule counted in hours
 * @param pauses as they were given, in the order of their first days
 * @param movesLastDay whether a last day off is moved for this kind of rule
 * @param calendarVersion the holiday data that was asked
 * @param zone in which a legal day begins and ends
 * @param skippedDays days off that were passed over, in the order in which they were met
 * @param pausedDays number of days after the start day that closed pauses left out
 * @param lastDay deadline, window or validity: the last day in time; wait: the last day that must be waited; null while
 *     suspended. In hours: the day on which {@code dueAt} falls
 * @param earliestLawfulDay only for a minimum wait: the day after the last waited one; null while suspended
 * @param dueAt first moment that is too late, or for a wait the first that is lawful: the end of the last day, which is
 *     the start of the next; null while suspended
 * @param provisional whether the last day lies in a year whose days off are not known yet, so that it could not be
 *     moved; to be counted again when the calendar knows the year
 * @param suspended whether an open pause stops the clock, so that there is no due date now
 */
public record Derivation(
        Rule rule,
        Map<String, String> facts,
        LocalDate startDay,
        @Nullable Instant startedAt,
        List<Pause> pauses,
        boolean movesLastDay,
        String calendarVersion,
        String zone,
        List<SkippedDay> skippedDays,
        long pausedDays,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate earliestLawfulDay,
        @Nullable Instant dueAt,
        boolean provisional,
        boolean suspended) {

    public Derivation {
        facts = Facts.sorted(facts);
        pauses = List.copyOf(pauses);
        skippedDays = List.copyOf(skippedDays);
    }
}
