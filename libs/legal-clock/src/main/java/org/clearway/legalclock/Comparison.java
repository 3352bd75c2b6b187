package org.clearway.legalclock;

import java.math.BigDecimal;

/** How a measured value is compared with the amount of a {@link Kind#THRESHOLD}. */
public enum Comparison {
    /** Measured above the amount. */
    GT,
    /** Measured at or above the amount. */
    GTE,
    /** Measured at or below the amount. */
    LTE;

    boolean holds(BigDecimal measured, BigDecimal amount) {
        int order = measured.compareTo(amount);
        return switch (this) {
            case GT -> order > 0;
            case GTE -> order >= 0;
            case LTE -> order <= 0;
        };
    }
}
