package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.clearway.project.domain.AdministrativeUnit;
import org.clearway.project.domain.UnitCode;
import org.clearway.project.domain.UnitKind;
import org.clearway.project.domain.Validity;
import org.jspecify.annotations.Nullable;

/** An entry of the register of administrative units. */
record UnitRequest(
        @NotBlank @Size(max = 10) @Schema(example = "25054") String code,

        @NotBlank @Size(max = 200) @Schema(example = "Xã Bảo Lâm 1")
        String name,

        @NotBlank @Size(max = 200) @Schema(example = "Bao Lam 1 Commune")
        String nameEn,

        @NotNull UnitKind kind,
        @Size(max = 10) @Schema(example = "68") @Nullable String parent,
        @Schema(example = "2025-07-01") @Nullable LocalDate validFrom,
        @Schema(example = "2027-06-30") @Nullable LocalDate validTo,

        @Size(max = 300) @Schema(example = "NQ 1671/NQ-UBTVQH15, Art. 1 cl. 28") @Nullable
        String legalBasis,

        @Size(max = 20) @Nullable List<@Valid SuccessionRequest> successors,

        @Size(max = 1000) @Schema(example = "CODE RE-USED") @Nullable @NoPersonalNumber
        String note) {
    AdministrativeUnit toUnit() {
        return new AdministrativeUnit(
                new UnitCode(code),
                name,
                nameEn,
                kind,
                parent == null ? null : new UnitCode(parent),
                new Validity(validFrom, validTo),
                legalBasis,
                SuccessionRequest.toSuccessions(successors),
                note);
    }
}
