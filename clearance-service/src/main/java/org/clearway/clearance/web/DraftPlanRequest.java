package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.clearway.clearance.domain.LineDraft;
import org.clearway.clearance.domain.RuleSet;
import org.clearway.kit.LegalDate;

/** A plan with one line for each land user in it. */
record DraftPlanRequest(
        @NotNull @LegalDate @Schema(example = "2026-07-01") LocalDate occurredOn,

        @NotNull @Schema(example = "LAW_2024_WITH_RESOLUTION_254")
        RuleSet ruleSet,

        @NotEmpty @Size(max = 500) List<@NotNull @Valid LineRequest> lines) {

    /** The lines' ids follow from the command's, so that a repeated request speaks of the same lines. */
    List<LineDraft> toDrafts(String commandId) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).toDraft(commandId + "/line/" + i))
                .toList();
    }
}
