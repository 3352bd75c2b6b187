package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.clearway.project.domain.AgencyKind;
import org.clearway.project.domain.Competence;
import org.clearway.project.domain.CompetenceId;
import org.clearway.project.domain.Level;
import org.clearway.project.domain.Power;
import org.clearway.project.domain.UnitCode;
import org.clearway.project.domain.Validity;
import org.jspecify.annotations.Nullable;

/** A row of the table of competences, without its id. */
record CompetenceEntry(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") @Schema(example = "recovery-decision")
        String power,

        @NotNull @Schema(example = "PEOPLES_COMMITTEE") AgencyKind agencyKind,
        @NotNull Level level,
        @Size(max = 10) @Schema(example = "68") @Nullable String unitCode,

        @Size(max = 60) @Schema(example = "public-investment") @Nullable
        String projectClass,

        @Schema(example = "2026-01-31") @Nullable LocalDate validFrom,
        @Schema(example = "2027-02-28") @Nullable LocalDate validTo,

        @NotBlank @Size(max = 300) @Schema(example = "NĐ 49/2026/NĐ-CP Art. 14")
        String legalBasis,

        @Size(max = 300) @Schema(example = "Quyết định phân cấp") @Nullable
        String instrument,

        @Size(max = 1000) @Schema(example = "Có thể phân cấp") @Nullable @NoPersonalNumber
        String note) {
    static final String COMPETENCE_ID = "[a-z0-9][a-z0-9-]{0,79}";

    Competence toCompetence(String id) {
        return new Competence(
                new CompetenceId(id),
                new Power(power),
                agencyKind,
                level,
                unitCode == null ? null : new UnitCode(unitCode),
                projectClass,
                new Validity(validFrom, validTo),
                legalBasis,
                instrument,
                note);
    }
}
