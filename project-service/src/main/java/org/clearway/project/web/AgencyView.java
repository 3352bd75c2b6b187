package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.clearway.project.domain.Agency;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.AgencyKind;
import org.clearway.project.domain.UnitCode;
import org.jspecify.annotations.Nullable;

/** @param headPostVi the post of its head, never a person */
record AgencyView(
        @Schema(example = "pc-lam-dong") AgencyId agencyId,
        @Schema(example = "Ủy ban nhân dân tỉnh Lâm Đồng") String nameVi,

        @Schema(example = "Lam Dong Provincial People's Committee")
        String nameEn,

        AgencyKind kind,
        @Schema(example = "68") UnitCode unitCode,
        @Schema(example = "Chủ tịch Ủy ban nhân dân tỉnh") String headPostVi,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Schema(example = "government") @Nullable AgencyId parentId,
        List<AgencyId> successorIds,
        boolean assumed,
        @Nullable String note) {
    static AgencyView of(Agency agency) {
        return new AgencyView(
                agency.id(),
                agency.nameVi(),
                agency.nameEn(),
                agency.kind(),
                agency.unit(),
                agency.headPostVi(),
                agency.validity().from(),
                agency.validity().to(),
                agency.parent(),
                agency.successors(),
                agency.assumed(),
                agency.note());
    }
}
