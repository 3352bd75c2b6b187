package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.clearway.project.domain.Agency;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.AgencyKind;
import org.clearway.project.domain.UnitCode;
import org.clearway.project.domain.Validity;
import org.jspecify.annotations.Nullable;

/** An entry of the register of agencies, without its id. */
record AgencyEntry(
        @NotBlank @Size(max = 300) @Schema(example = "Ủy ban nhân dân tỉnh Lâm Đồng")
        String nameVi,

        @NotBlank @Size(max = 300) @Schema(example = "Lam Dong Provincial People's Committee")
        String nameEn,

        @NotNull @Schema(example = "PEOPLES_COMMITTEE") AgencyKind kind,
        @NotBlank @Size(max = 10) @Schema(example = "68") String unitCode,

        @NotBlank @Size(max = 200) @Schema(example = "Chủ tịch Ủy ban nhân dân tỉnh") @NoPersonalNumber
        String headPostVi,

        @Schema(example = "2025-07-01") @Nullable LocalDate validFrom,
        @Schema(example = "2030-06-30") @Nullable LocalDate validTo,

        @Pattern(regexp = AGENCY_ID) @Schema(example = "government") @Nullable
        String parentId,

        @Size(max = 20) @Nullable List<@NotNull @Pattern(regexp = AGENCY_ID) String> successorIds,
        boolean assumed,

        @Size(max = 1000) @Schema(example = "Bộ máy sau hợp nhất") @Nullable @NoPersonalNumber
        String note) {
    static final String AGENCY_ID = "[a-z0-9][a-z0-9-]{0,79}";

    Agency toAgency(String id) {
        return new Agency(
                new AgencyId(id),
                nameVi,
                nameEn,
                kind,
                new UnitCode(unitCode),
                headPostVi,
                new Validity(validFrom, validTo),
                parentId == null ? null : new AgencyId(parentId),
                successorIds == null
                        ? List.of()
                        : successorIds.stream().map(AgencyId::new).toList(),
                assumed,
                note);
    }
}
