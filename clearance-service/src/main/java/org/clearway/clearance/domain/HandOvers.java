package org.clearway.clearance.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All the pieces that were handed over.
 *
 * @param voluntary whether a piece was handed over without a recovery decision
 * @param lastOn legal date of the last piece; null while there is none
 */
public record HandOvers(
        HandedOverSoFar soFar,
        boolean complete,
        boolean voluntary,
        @Nullable LocalDate lastOn) {
    static final HandOvers NONE = new HandOvers(HandedOverSoFar.NOTHING, false, false, null);
}
