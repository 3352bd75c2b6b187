package org.clearway.clearance.domain;

import java.util.List;

/**
 * What one land user is to get for its parcels.
 *
 * @param amount whole đồng, above zero
 * @param version counts the revisions of this line, from 1
 * @param resettlement whether the land user must be resettled
 */
public record PlanLine(
        LineId lineId,
        LandUserId landUserId,
        List<ParcelId> parcelIds,
        long amount,
        String currency,
        int version,
        boolean resettlement) {

    public static final String VND = "VND";

    public PlanLine {
        parcelIds = List.copyOf(parcelIds);
    }

    PlanLine revised(long newAmount, int newVersion) {
        return new PlanLine(lineId, landUserId, parcelIds, newAmount, currency, newVersion, resettlement);
    }
}
