package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.clearway.clearance.domain.ParcelDraft;
import org.clearway.clearance.domain.ParcelId;
import org.clearway.eventing.StreamId;
import org.jspecify.annotations.Nullable;

/** A parcel, or the part of it to be recovered. */
record ParcelRequest(
        @NotNull @Pattern(regexp = Formats.UNIT) @Schema(example = "25054")
        String unitCode,

        @NotNull @Pattern(regexp = Formats.SHEET_OR_NUMBER) @Schema(example = "12")
        String mapSheet,

        @NotNull @Pattern(regexp = Formats.SHEET_OR_NUMBER) @Schema(example = "345")
        String parcelNumber,

        @NotNull @Digits(integer = 12, fraction = 2) @Schema(example = "1250.5")
        BigDecimal areaM2,

        @NotNull @Schema(example = "agricultural", description = "agricultural | non-agricultural")
        String landClass,

        @Nullable @Digits(integer = 9, fraction = 2) @Schema(example = "48.0")
        BigDecimal lengthM) {

    ParcelDraft toDraft() {
        return new ParcelDraft(
                new ParcelId(StreamId.newId()), unitCode, mapSheet, parcelNumber, areaM2, landClass, lengthM);
    }
}
