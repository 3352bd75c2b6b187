package org.clearway.clearance.domain;

import java.util.List;

/** A line as the compensation unit drafts it. */
public record LineDraft(
        LineId lineId, LandUserId landUserId, List<ParcelId> parcelIds, long amount, boolean resettlement) {
    public LineDraft {
        parcelIds = List.copyOf(parcelIds);
    }
}
