package org.clearway.complaint.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.clearway.complaint.domain.LegalLimit;
import org.clearway.legalclock.Derivation;
import org.jspecify.annotations.Nullable;

/**
 * A limit of the law with its derivation.
 *
 * @param lastDay last day in time; left out while suspended
 * @param dueAt first moment that is too late; left out while suspended
 */
record LimitView(
        String code,
        String ruleVersion,
        String legalBasis,
        BigDecimal amount,
        String unit,
        LocalDate start,
        @Nullable LocalDate lastDay,
        @Nullable Instant dueAt,
        Derivation derivation) {

    static LimitView of(LegalLimit limit) {
        return new LimitView(
                limit.code(),
                limit.ruleVersion(),
                limit.legalBasis(),
                limit.amount(),
                limit.unit(),
                limit.start(),
                limit.lastDay(),
                limit.dueAt(),
                limit.derivation());
    }
}
