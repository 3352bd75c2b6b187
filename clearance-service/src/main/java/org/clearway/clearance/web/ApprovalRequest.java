package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.clearway.clearance.domain.Authority;
import org.clearway.clearance.domain.PlanCommand;
import org.clearway.kit.LegalDate;
import org.jspecify.annotations.Nullable;

/** The plan is approved; it takes effect on the same day unless a later one is named. */
record ApprovalRequest(
        @NotNull @LegalDate @Schema(example = "2026-08-01") LocalDate occurredOn,

        @NotNull @Pattern(regexp = Formats.PAPER) @Schema(example = "1900/QD-UBND")
        String decisionNumber,

        @Nullable @Schema(example = "2026-08-01") LocalDate effectiveOn) {

    PlanCommand toCommand(Authority authority) {
        return new PlanCommand.Approve(decisionNumber, effectiveOn, authority, occurredOn);
    }
}
