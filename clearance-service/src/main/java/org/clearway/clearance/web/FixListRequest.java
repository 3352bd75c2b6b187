package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.clearway.kit.LegalDate;

/** The list is complete. */
record FixListRequest(
        @NotNull @LegalDate @Schema(example = "2026-06-05") LocalDate occurredOn,

        @NotNull @Pattern(regexp = Formats.PAPER) @Schema(example = "15/DS-TTPTQD")
        String paperNumber) {}
