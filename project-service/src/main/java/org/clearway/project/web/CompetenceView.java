package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.clearway.project.domain.AgencyKind;
import org.clearway.project.domain.Competence;
import org.clearway.project.domain.CompetenceId;
import org.clearway.project.domain.Level;
import org.clearway.project.domain.Power;
import org.clearway.project.domain.UnitCode;
import org.jspecify.annotations.Nullable;

/** One row of the table of competences. */
record CompetenceView(
        @Schema(example = "recovery-decision-2026") CompetenceId competenceId,
        @Schema(example = "recovery-decision") Power power,
        @Schema(example = "PEOPLES_COMMITTEE") AgencyKind agencyKind,
        Level level,
        @Schema(example = "68") @Nullable UnitCode unitCode,
        @Schema(example = "public-investment") @Nullable String projectClass,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Schema(example = "NĐ 49/2026/NĐ-CP Art. 14") String legalBasis,
        @Nullable String instrument,
        @Nullable String note) {
    static CompetenceView of(Competence row) {
        return new CompetenceView(
                row.id(),
                row.power(),
                row.agencyKind(),
                row.level(),
                row.unit(),
                row.projectClass(),
                row.validity().from(),
                row.validity().to(),
                row.legalBasis(),
                row.instrument(),
                row.note());
    }
}
