package org.clearway.clearance.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A parcel as it was typed in; becomes a {@link Parcel} when nothing is wrong with it. */
public record ParcelDraft(
        ParcelId parcelId,
        String unitCode,
        String mapSheet,
        String parcelNumber,
        BigDecimal areaM2,
        String landClass,
        @Nullable BigDecimal lengthM) {

    /** @throws ClearanceRefused naming the field of the first parcel that cannot be so */
    static List<Parcel> checked(List<ParcelDraft> drafts) {
        List<Parcel> parcels = new ArrayList<>();
        Set<ParcelKey> seen = new HashSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            Parcel parcel = drafts.get(i).checked("parcels[" + i + "].");
            if (!seen.add(parcel.key())) {
                throw new ClearanceRefused(new Refusal.DuplicateParcel("parcels[" + i + "]", parcel.key()));
            }
            parcels.add(parcel);
        }
        return parcels;
    }

    private Parcel checked(String path) {
        if (areaM2.signum() <= 0) {
            throw new ClearanceRefused(new Refusal.NotPositive(path + "areaM2", areaM2));
        }
        if (lengthM != null && lengthM.signum() <= 0) {
            throw new ClearanceRefused(new Refusal.NotPositive(path + "lengthM", lengthM));
        }
        if (!LandClass.words().contains(landClass)) {
            throw new ClearanceRefused(new Refusal.UnknownLandClass(path + "landClass", landClass, LandClass.words()));
        }
        return new Parcel(parcelId, unitCode, mapSheet, parcelNumber, areaM2, new LandClass(landClass), lengthM);
    }
}
