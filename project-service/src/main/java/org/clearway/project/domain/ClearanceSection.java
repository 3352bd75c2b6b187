package org.clearway.project.domain;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The stretch that a site-clearance milestone asks for.
 *
 * @param unitCode commune in which it lies
 * @param compensationUnit agency that carries out compensation, support and resettlement
 * @param landAreaM2 land to be cleared, square metres
 * @param lengthM length to be cleared, metres
 */
public record ClearanceSection(
        UnitCode unitCode,
        AgencyId compensationUnit,
        @Nullable BigDecimal landAreaM2,
        @Nullable BigDecimal lengthM) {
    public ClearanceSection {
        Objects.requireNonNull(unitCode, "unitCode");
        Objects.requireNonNull(compensationUnit, "compensationUnit");
    }
}
