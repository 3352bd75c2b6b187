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

/** The owner agrees to its line, in the version that it saw. */
record AcceptCompensationRequest(
        @NotNull @LegalDate @Schema(example = "2026-08-10") LocalDate occurredOn,

        @NotNull @Pattern(regexp = Formats.ID) @Schema(example = "0190f3c2-5b7e-7c11-9d3a-2f6d1c0a4e55")
        String lineId,

        @NotNull @Positive @Schema(example = "1") Integer lineVersion,

        @NotNull @Pattern(regexp = Formats.PAPER) @Schema(example = "31/BB-TTPTQD")
        String paperNumber) {

    LandUserCommand toCommand(LandUserFacts facts) {
        return new LandUserCommand.AcceptCompensation(
                new LineId(lineId), lineVersion, paperNumber, facts.plan(), facts.authority(), occurredOn);
    }
}
