package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.clearway.clearance.domain.InventoriedAsset;

/** One kind of asset on the land, with the day it was made and the moment of its photograph. */
record AssetRequest(
        @NotNull @Pattern(regexp = Formats.CODE) @Schema(example = "tree-coffee")
        String code,

        @NotNull @Digits(integer = 9, fraction = 2) @Schema(example = "120")
        BigDecimal quantity,

        @NotNull @Pattern(regexp = Formats.CODE) @Schema(example = "piece")
        String unit,

        @NotNull @Schema(example = "2019-05-01") LocalDate createdOn,
        @NotNull @Schema(example = "2026-06-20T02:15:00Z") Instant photographedAt) {

    InventoriedAsset toAsset() {
        return new InventoriedAsset(code, quantity, unit, createdOn, photographedAt);
    }
}
