package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.clearway.clearance.domain.Authority;
import org.clearway.clearance.domain.PlanCommand;
import org.clearway.kit.LegalDate;

/** The plan was found in order. */
record AppraisalRequest(
        @NotNull @LegalDate @Schema(example = "2026-07-25") LocalDate occurredOn,

        @NotNull @Pattern(regexp = Formats.CODE) @Schema(example = "dept-lam-dong-agriculture-environment")
        String appraisedBy,

        @NotNull @Pattern(regexp = Formats.PAPER) @Schema(example = "300/TTr-SNNMT")
        String paperNumber) {

    PlanCommand toCommand(Authority recorder, Authority appraiser) {
        return new PlanCommand.Appraise(paperNumber, recorder, appraiser, occurredOn);
    }
}
