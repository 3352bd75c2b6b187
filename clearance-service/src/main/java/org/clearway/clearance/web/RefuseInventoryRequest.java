package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.clearway.clearance.application.LandUserFacts;
import org.clearway.clearance.domain.LandUserCommand;
import org.clearway.clearance.domain.RefusalReason;
import org.clearway.kit.LegalDate;

/** The owner did not let the inventory happen. */
record RefuseInventoryRequest(
        @NotNull @LegalDate @Schema(example = "2026-06-20") LocalDate occurredOn,

        @NotNull @Pattern(regexp = Formats.PAPER) @Schema(example = "21/BB-TTPTQD")
        String minutesNumber,

        @NotNull @Schema(example = "AREA_OR_BOUNDARY") RefusalReason reason) {

    LandUserCommand toCommand(LandUserFacts facts) {
        return new LandUserCommand.RefuseInventory(minutesNumber, reason, facts.authority(), occurredOn);
    }
}
