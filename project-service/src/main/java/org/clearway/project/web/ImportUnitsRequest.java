package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.clearway.kit.LegalDate;

/** @param occurredOn day of the register's entry */
record ImportUnitsRequest(
        @NotNull @LegalDate @Schema(example = "2026-01-31") LocalDate occurredOn,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid UnitRequest> units) {}
