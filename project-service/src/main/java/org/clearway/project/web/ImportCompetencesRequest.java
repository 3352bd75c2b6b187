package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.clearway.kit.LegalDate;
import org.clearway.project.domain.Competence;

/** @param occurredOn day of the table's entry */
record ImportCompetencesRequest(
        @NotNull @LegalDate @Schema(example = "2026-01-31") LocalDate occurredOn,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Item> competences) {
    List<Competence> toCompetences() {
        return competences.stream()
                .map(item -> item.entry().toCompetence(item.competenceId()))
                .toList();
    }

    /** One of them. */
    @Schema(name = "ImportCompetencesItem")
    record Item(
            @NotNull @Pattern(regexp = CompetenceEntry.COMPETENCE_ID) @Schema(example = "recovery-decision-2026")
            String competenceId,

            @NotNull @Valid CompetenceEntry entry) {}
}
