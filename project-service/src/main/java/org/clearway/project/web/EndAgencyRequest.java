package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.clearway.kit.LegalDate;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.EndAgency;
import org.jspecify.annotations.Nullable;

/**
 * @param validTo its last day
 * @param successorIds left out: those that the register names already
 */
record EndAgencyRequest(
        @NotNull @LegalDate @Schema(example = "2025-07-01") LocalDate occurredOn,

        @NotNull @PlannedDate @Schema(example = "2025-06-30")
        LocalDate validTo,

        @Size(max = 20) @Nullable List<@NotNull @Pattern(regexp = AgencyEntry.AGENCY_ID) String> successorIds,

        @Size(max = 300) @Schema(example = "Luật 72/2025/QH15") @Nullable
        String legalBasis) {
    EndAgency toEnd(AgencyId id) {
        List<AgencyId> successors = successorIds == null
                ? null
                : successorIds.stream().map(AgencyId::new).toList();
        return new EndAgency(id, validTo, successors, legalBasis, occurredOn);
    }
}
