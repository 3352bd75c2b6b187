package org.clearway.complaint.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.clearway.legalclock.Derivation;
import org.clearway.legalclock.Limit;
import org.jspecify.annotations.Nullable;

/**
 * A limit of the law as it was counted for a case: kept with the case, and told with every event about it.
 *
 * @param lastDay last day in time; null while suspended
 * @param dueAt first moment that is too late; null while suspended
 * @param derivation how it was reached
 */
public record LegalLimit(
        String code,
        String ruleVersion,
        String legalBasis,
        BigDecimal amount,
        String unit,
        LocalDate start,
        @Nullable LocalDate lastDay,
        @Nullable Instant dueAt,
        Derivation derivation) {

    static LegalLimit of(Limit limit) {
        Derivation derivation = limit.derivation();
        return new LegalLimit(
                derivation.rule().code(),
                derivation.rule().version(),
                derivation.rule().legalBasis(),
                derivation.rule().amount(),
                derivation.rule().unit().name(),
                derivation.startDay(),
                derivation.lastDay(),
                derivation.dueAt(),
                derivation);
    }

    /** Whether an act of this legal date is in time, whenever it is recorded. A suspended limit runs out for nobody. */
    boolean inTimeOn(LocalDate day) {
        return lastDay == null || !day.isAfter(lastDay);
    }
}
