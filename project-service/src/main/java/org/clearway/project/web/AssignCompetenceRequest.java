package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.clearway.kit.LegalDate;

/** @param occurredOn day of the table's entry */
record AssignCompetenceRequest(
        @NotNull @LegalDate @Schema(example = "2026-01-31") LocalDate occurredOn,
        @NotNull @Valid CompetenceEntry competence) {}
