package org.clearway.clearance.domain;

/** The name of a parcel on the cadastral map: unit, sheet and number within the sheet. */
public record ParcelKey(String unitCode, String mapSheet, String parcelNumber) {
    @Override
    public String toString() {
        return unitCode + "/" + mapSheet + "/" + parcelNumber;
    }
}
