package org.clearway.clearance.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a land user was counted with. */
public record LandUserFile(
        LandUserId landUserId,
        ClearanceId clearanceId,
        ProjectRef projectId,
        MilestoneRef milestoneId,
        String unitCode,
        AgencyRef compensationUnit,
        LandUserKind landUserKind,
        PersonRef person,
        List<Parcel> parcels,
        LocalDate listedOn) {

    public LandUserFile {
        parcels = List.copyOf(parcels);
    }

    /** All the land that is to be handed over, in square metres. */
    public BigDecimal areaM2() {
        return parcels.stream().map(Parcel::areaM2).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal lengthM() {
        return parcels.stream().map(Parcel::lengthOrZero).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<LandClass> landClasses() {
        return parcels.stream().map(Parcel::landClass).distinct().toList();
    }
}
