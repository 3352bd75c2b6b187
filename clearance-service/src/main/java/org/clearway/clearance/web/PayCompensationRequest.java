package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.clearway.clearance.application.LandUserFacts;
import org.clearway.clearance.domain.LandUserCommand;
import org.clearway.clearance.domain.LineId;
import org.clearway.kit.LegalDate;

/** Money was paid for the accepted line. */
record PayCompensationRequest(
        @NotNull @LegalDate @Schema(example = "2026-08-20") LocalDate occurredOn,

        @NotNull @Pattern(regexp = Formats.ID) @Schema(example = "0190f3c2-5b7e-7c11-9d3a-2f6d1c0a4e55")
        String lineId,

        @NotNull @Positive @Schema(example = "1") Integer lineVersion,

        @NotNull @Schema(example = "450000000", description = "whole VND")
        Long amount,

        @NotNull @Pattern(regexp = "VND") @Schema(example = "VND")
        String currency,

        @NotNull @Pattern(regexp = Formats.PAPER) @Schema(example = "UNC-0001")
        String voucherNumber) {

    LandUserCommand toCommand(LandUserFacts facts) {
        return new LandUserCommand.PayCompensation(
                new LineId(lineId), lineVersion, amount, voucherNumber, facts.plan(), facts.authority(), occurredOn);
    }
}
