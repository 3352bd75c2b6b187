package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.clearway.clearance.application.LandUserFacts;
import org.clearway.clearance.domain.LandUserCommand;
import org.clearway.kit.LegalDate;
import org.jspecify.annotations.Nullable;

/** A piece of land, or all of it, was handed over with minutes. */
record HandOverRequest(
        @NotNull @LegalDate @Schema(example = "2026-09-05") LocalDate occurredOn,

        @NotNull @Digits(integer = 12, fraction = 2) @Schema(example = "1250.5")
        BigDecimal areaM2,

        @Nullable @Digits(integer = 9, fraction = 2) @Schema(example = "48.0")
        BigDecimal lengthM,

        @NotNull @Schema(example = "true", description = "work can start on it")
        Boolean usable,

        @NotNull @Schema(example = "false", description = "without a recovery decision")
        Boolean voluntary,

        @NotNull @Pattern(regexp = Formats.PAPER) @Schema(example = "70/BB-TTPTQD")
        String minutesNumber) {

    LandUserCommand toCommand(LandUserFacts facts) {
        return new LandUserCommand.HandOverSite(
                areaM2,
                lengthM,
                usable,
                voluntary,
                minutesNumber,
                facts.plan(),
                facts.suspensions(),
                facts.unlawful(),
                facts.authority(),
                occurredOn);
    }
}
