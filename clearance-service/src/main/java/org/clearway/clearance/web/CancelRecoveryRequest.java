package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.clearway.clearance.application.LandUserFacts;
import org.clearway.clearance.domain.LandUserCommand;
import org.clearway.kit.LegalDate;

/** The recovery decision is recalled by another decision. */
record CancelRecoveryRequest(
        @NotNull @LegalDate @Schema(example = "2026-10-20") LocalDate occurredOn,

        @NotNull @Pattern(regexp = Formats.PAPER) @Schema(example = "2400/QD-UBND")
        String decisionNumber) {

    LandUserCommand toCommand(LandUserFacts facts) {
        return new LandUserCommand.CancelRecovery(decisionNumber, facts.unlawful(), facts.authority(), occurredOn);
    }
}
