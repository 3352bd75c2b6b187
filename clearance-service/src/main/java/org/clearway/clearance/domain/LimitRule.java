package org.clearway.clearance.domain;

import java.math.BigDecimal;
import org.clearway.legalclock.Rule;

/** A rule that was applied without counting time, as it is told to a client. */
public record LimitRule(String code, String ruleVersion, String legalBasis, BigDecimal amount) {
    static LimitRule of(Rule rule) {
        return new LimitRule(rule.code(), rule.version(), rule.legalBasis(), rule.amount());
    }
}
