package org.clearway.clearance.domain;

import java.math.BigDecimal;

/** All that one land user has handed over, summed over the pieces; usable = work can start on it. */
public record HandedOverSoFar(
        BigDecimal areaM2, BigDecimal usableAreaM2, BigDecimal lengthM, BigDecimal usableLengthM) {

    static final HandedOverSoFar NOTHING =
            new HandedOverSoFar(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    HandedOverSoFar and(BigDecimal area, BigDecimal length, boolean usable) {
        return new HandedOverSoFar(
                areaM2.add(area),
                usable ? usableAreaM2.add(area) : usableAreaM2,
                lengthM.add(length),
                usable ? usableLengthM.add(length) : usableLengthM);
    }
}
