package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.clearway.project.domain.Succession;
import org.clearway.project.domain.UnitCode;
import org.jspecify.annotations.Nullable;

/** Which unit goes on with the territory. */
record SuccessionRequest(
        @NotBlank @Size(max = 10) @Schema(example = "25054") String code,

        @PlannedDate @Schema(example = "2025-07-01") @Nullable
        LocalDate validFrom,

        @NotNull @PlannedDate @Schema(example = "2025-07-01")
        LocalDate effectiveOn,

        @NotNull Succession.Coverage coverage,

        @Size(max = 300) @Schema(example = "NQ 1671/NQ-UBTVQH15") @Nullable
        String legalBasis) {
    static List<Succession> toSuccessions(@Nullable List<SuccessionRequest> all) {
        return all == null
                ? List.of()
                : all.stream()
                        .map(s -> new Succession(
                                new UnitCode(s.code()), s.validFrom(), s.effectiveOn(), s.coverage(), s.legalBasis()))
                        .toList();
    }
}
