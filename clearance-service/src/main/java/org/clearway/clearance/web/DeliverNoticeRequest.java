package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.clearway.clearance.application.LandUserFacts;
import org.clearway.clearance.domain.DeliveryMethod;
import org.clearway.clearance.domain.LandUserCommand;
import org.clearway.kit.LegalDate;
import org.jspecify.annotations.Nullable;

/** The notice reached the owner, or was published because the owner cannot be reached. */
record DeliverNoticeRequest(
        @NotNull @LegalDate @Schema(example = "2026-06-11") LocalDate occurredOn,
        @NotNull @Schema(example = "DIRECT") DeliveryMethod method,

        @NotNull @Pattern(regexp = Formats.PAPER) @Schema(example = "11/BB-UBND")
        String proofNumber,

        @Nullable @PositiveOrZero @Max(1000) @Schema(example = "3", description = "SUBSTITUTE only")
        Integer newspaperIssues,

        @Nullable @PositiveOrZero @Max(1000) @Schema(example = "3", description = "SUBSTITUTE only")
        Integer broadcasts) {

    LandUserCommand toCommand(LandUserFacts facts) {
        return new LandUserCommand.DeliverNotice(
                method,
                proofNumber,
                newspaperIssues == null ? 0 : newspaperIssues,
                broadcasts == null ? 0 : broadcasts,
                facts.authority(),
                occurredOn);
    }
}
