package org.clearway.project.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far the clearance of a section is, as clearance-service last said.
 *
 * @param clearanceId the clearance
 * @param sequence version of the clearance that says so: an older word never replaces a newer one
 * @param asOf legal date of what moved it
 */
public record ClearanceProgress(
        String clearanceId,
        long sequence,
        LocalDate asOf,
        int householdsTotal,
        int householdsHandedOver,
        BigDecimal areaM2Total,
        BigDecimal areaM2HandedOver,
        @Nullable BigDecimal lengthMTotal,
        @Nullable BigDecimal lengthMHandedOver) {
    public ClearanceProgress {
        Objects.requireNonNull(clearanceId, "clearanceId");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(areaM2Total, "areaM2Total");
        Objects.requireNonNull(areaM2HandedOver, "areaM2HandedOver");
    }

    boolean handedOverMoreOrLessThan(ClearanceProgress before) {
        return householdsHandedOver != before.householdsHandedOver
                || areaM2HandedOver.compareTo(before.areaM2HandedOver) != 0;
    }
}
