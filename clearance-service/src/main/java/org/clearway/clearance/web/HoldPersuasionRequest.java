package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.clearway.clearance.application.LandUserFacts;
import org.clearway.clearance.domain.LandUserCommand;
import org.clearway.kit.LegalDate;

/** A round of persuasion after a refusal; {@code occurredOn} is the day on which it ended. */
record HoldPersuasionRequest(
        @NotNull @LegalDate @Schema(example = "2026-08-25") LocalDate occurredOn,
        @NotNull @LegalDate @Schema(example = "2026-08-12") LocalDate startedOn,

        @NotNull @Pattern(regexp = Formats.PAPER) @Schema(example = "40/BB-UBND")
        String minutesNumber) {

    LandUserCommand toCommand(LandUserFacts facts) {
        return new LandUserCommand.HoldPersuasion(startedOn, minutesNumber, facts.authority(), occurredOn);
    }
}
