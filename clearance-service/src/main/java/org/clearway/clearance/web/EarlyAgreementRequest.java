package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.clearway.clearance.domain.EarlyAgreement;
import org.clearway.kit.LegalDate;

/** All persons concerned agree to recovery before the wait is over. */
record EarlyAgreementRequest(
        @NotNull @LegalDate @Schema(example = "2026-08-01") LocalDate agreedOn,

        @NotNull @Pattern(regexp = Formats.PAPER) @Schema(example = "50/BB-UBND")
        String paperNumber) {

    EarlyAgreement toAgreement() {
        return new EarlyAgreement(agreedOn, paperNumber);
    }
}
