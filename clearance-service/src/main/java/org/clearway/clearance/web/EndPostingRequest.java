package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.clearway.clearance.domain.Authority;
import org.clearway.clearance.domain.PlanCommand;
import org.clearway.kit.LegalDate;

/** The posting ended after its full period. */
record EndPostingRequest(
        @NotNull @LegalDate @Schema(example = "2026-07-13") LocalDate occurredOn,

        @NotNull @Pattern(regexp = Formats.PAPER) @Schema(example = "25/BB-TTPTQD")
        String minutesNumber) {

    PlanCommand toCommand(Authority authority) {
        return new PlanCommand.EndPosting(minutesNumber, authority, occurredOn);
    }
}
