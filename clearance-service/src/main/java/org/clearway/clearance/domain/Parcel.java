package org.clearway.clearance.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A parcel, or the part of it that is to be recovered.
 *
 * @param unitCode commune of the cadastral map
 * @param areaM2 legal area in square metres, above zero
 * @param lengthM length along the works in metres; null where it does not matter
 */
public record Parcel(
        ParcelId parcelId,
        String unitCode,
        String mapSheet,
        String parcelNumber,
        BigDecimal areaM2,
        LandClass landClass,
        @Nullable BigDecimal lengthM) {

    public ParcelKey key() {
        return new ParcelKey(unitCode, mapSheet, parcelNumber);
    }

    BigDecimal lengthOrZero() {
        return lengthM == null ? BigDecimal.ZERO : lengthM;
    }
}
