package org.clearway.clearance.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was paid so far.
 *
 * @param total whole đồng
 * @param settledLineVersion the latest version of the line of which nothing is owed any more; 0 = none
 * @param lastOn legal date of the last payment; null while there is none
 */
public record Payments(
        long total, int settledLineVersion, @Nullable LocalDate lastOn) {
    static final Payments NONE = new Payments(0, 0, null);
}
