package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.clearway.project.domain.AdministrativeUnit;
import org.clearway.project.domain.Level;
import org.clearway.project.domain.Succession;
import org.clearway.project.domain.UnitCode;
import org.clearway.project.domain.UnitKind;
import org.jspecify.annotations.Nullable;

/** @param key code and first day, as one word */
record UnitView(
        @Schema(example = "25054@2025-07-01") String key,
        @Schema(example = "25054") String code,
        @Schema(example = "Xã Bảo Lâm 1") String name,
        @Schema(example = "Bao Lam 1 Commune") String nameEn,
        UnitKind kind,
        Level level,
        @Schema(example = "68") @Nullable UnitCode parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,

        @Schema(example = "NQ 1671/NQ-UBTVQH15, Art. 1 cl. 28") @Nullable
        String legalBasis,

        List<SuccessionView> successors,
        @Nullable String note) {
    static UnitView of(AdministrativeUnit unit) {
        return new UnitView(
                unit.key().text(),
                unit.code().value(),
                unit.name(),
                unit.nameEn(),
                unit.kind(),
                unit.kind().level(),
                unit.parent(),
                unit.validity().from(),
                unit.validity().to(),
                unit.legalBasis(),
                unit.successors().stream().map(SuccessionView::of).toList(),
                unit.note());
    }

    record SuccessionView(
            @Schema(example = "25054") String code,
            @Nullable LocalDate validFrom,
            LocalDate effectiveOn,
            Succession.Coverage coverage,
            @Nullable String legalBasis) {
        static SuccessionView of(Succession s) {
            return new SuccessionView(s.code().value(), s.validFrom(), s.effectiveOn(), s.coverage(), s.legalBasis());
        }
    }
}
