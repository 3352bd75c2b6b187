package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.clearway.kit.LegalDate;
import org.clearway.project.domain.EndUnit;
import org.clearway.project.domain.UnitKey;
import org.jspecify.annotations.Nullable;

/**
 * @param validTo its last day
 * @param successors left out: those that the register names already
 */
record EndUnitRequest(
        @NotNull @LegalDate @Schema(example = "2025-07-01") LocalDate occurredOn,

        @NotNull @PlannedDate @Schema(example = "2025-06-30")
        LocalDate validTo,

        @Size(max = 20) @Nullable List<@Valid SuccessionRequest> successors,

        @Size(max = 300) @Schema(example = "NQ 1671/NQ-UBTVQH15") @Nullable
        String legalBasis) {
    EndUnit toEnd(UnitKey unit) {
        return new EndUnit(
                unit,
                validTo,
                successors == null ? null : SuccessionRequest.toSuccessions(successors),
                legalBasis,
                occurredOn);
    }
}
