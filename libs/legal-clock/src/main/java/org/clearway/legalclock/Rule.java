package org.clearway.legalclock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of rule data, to be kept with each case that it was applied to.
 *
 * @param code stable name; several rows share it for different conditions and times
 * @param subject what is limited, in English
 * @param conditions facts that must all hold, sorted by key; empty = always
 * @param comparison how a measured value is compared, only with some thresholds
 * @param amount in {@code unit}; 0 hours or days = at once or the same day
 * @param startsAt events of which each can start the limit
 * @param validFrom first day on which the row is law; null = open or not known
 * @param validTo last day on which the row is law; null = open or not known
 * @param legalBasis law and article
 * @param note doubts and exact reading
 * @param version {@code code@validFrom#hash}: another text whenever any field of the row changes
 */
public record Rule(
        String code,
        String subject,
        Map<String, String> conditions,
        @Nullable Comparison comparison,
        BigDecimal amount,
        Unit unit,
        Kind kind,
        List<String> startsAt,
        Pausable pausable,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalBasis,
        Confidence confidence,
        String note,
        String version) {

    public Rule {
        conditions = Facts.sorted(conditions);
        startsAt = List.copyOf(startsAt);
    }

    /** Whether the row is law on the day; both ends are included. */
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether every condition is among the facts. Facts that no condition names do not matter. */
    public boolean holdsFor(Map<String, String> facts) {
        return facts.entrySet().containsAll(conditions.entrySet());
    }

    /** Whether the event is one of those that start the limit. */
    public boolean isStartedBy(String event) {
        return startsAt.contains(event);
    }

    /**
     * Compares a measured value with the amount: above it, at least it or at most it, as the row says.
     *
     * @param measured in the rule's unit
     * @throws NotComparable if the row names no comparison
     */
    public boolean isReached(BigDecimal measured) {
        if (comparison == null) {
            throw new NotComparable(this);
        }
        return comparison.holds(measured, amount);
    }

    boolean overlaps(Rule other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** Whether no case can meet the conditions of both rows: some key has another value in each. */
    boolean excludes(Rule other) {
        return conditions.entrySet().stream()
                .anyMatch(fact -> !other.conditions
                        .getOrDefault(fact.getKey(), fact.getValue())
                        .equals(fact.getValue()));
    }

    private boolean startsBeforeEndOf(Rule other) {
        return validFrom == null || other.validTo == null || !validFrom.isAfter(other.validTo);
    }
}
