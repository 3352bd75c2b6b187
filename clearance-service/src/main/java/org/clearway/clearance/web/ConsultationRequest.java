package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.clearway.clearance.domain.Authority;
import org.clearway.clearance.domain.PlanCommand;
import org.clearway.kit.LegalDate;

/** What the land users said, as the minutes count it. */
record ConsultationRequest(
        @NotNull @LegalDate @Schema(example = "2026-07-14") LocalDate occurredOn,

        @NotNull @PositiveOrZero @Max(100_000) @Schema(example = "2")
        Integer agree,

        @NotNull @PositiveOrZero @Max(100_000) @Schema(example = "1")
        Integer disagree,

        @NotNull @PositiveOrZero @Max(100_000) @Schema(example = "0")
        Integer other,

        @NotNull @Pattern(regexp = Formats.PAPER) @Schema(example = "26/BB-TTPTQD")
        String minutesNumber) {

    PlanCommand toCommand(Authority authority) {
        return new PlanCommand.HoldConsultation(agree, disagree, other, minutesNumber, authority, occurredOn);
    }
}
