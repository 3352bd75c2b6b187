package org.clearway.clearance.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.clearway.legalclock.Derivation;
import org.clearway.legalclock.Limit;
import org.jspecify.annotations.Nullable;

/**
 * A limit of the law as it was counted for a case: kept with the case, and told with every answer and event about it.
 *
 * @param lastDay last day in time, or last day that must be waited
 * @param earliestLawfulDay only of a wait: first day on which the act is lawful
 * @param dueAt first moment that is too late, or of a wait the first that is lawful
 */
public record LegalLimit(
        String code,
        String ruleVersion,
        String legalBasis,
        BigDecimal amount,
        String unit,
        LocalDate start,
        LocalDate lastDay,
        @Nullable LocalDate earliestLawfulDay,
        Instant dueAt,
        Derivation derivation) {

    /** None of the limits used here can be suspended, so all of them have a last day. */
    static LegalLimit of(Limit limit) {
        Derivation derivation = limit.derivation();
        return new LegalLimit(
                derivation.rule().code(),
                derivation.rule().version(),
                derivation.rule().legalBasis(),
                derivation.rule().amount(),
                derivation.rule().unit().name(),
                derivation.startDay(),
                limit.lastDay().orElseThrow(),
                derivation.earliestLawfulDay(),
                limit.dueAt().orElseThrow(),
                derivation);
    }

    /** The same count of the same rule from the same day; two clocks of a case may share one. */
    boolean isSameAs(LegalLimit other) {
        return ruleVersion.equals(other.ruleVersion) && start.equals(other.start);
    }

    /** Whether a wait still runs on this day, so that the act is not lawful yet. */
    boolean forbids(LocalDate day) {
        return earliestLawfulDay != null && day.isBefore(earliestLawfulDay);
    }
}
