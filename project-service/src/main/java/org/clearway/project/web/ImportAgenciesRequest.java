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
import org.clearway.project.domain.Agency;

/** @param occurredOn day of the register's entry */
record ImportAgenciesRequest(
        @NotNull @LegalDate @Schema(example = "2026-01-31") LocalDate occurredOn,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid Item> agencies) {
    List<Agency> toAgencies() {
        return agencies.stream()
                .map(item -> item.entry().toAgency(item.agencyId()))
                .toList();
    }

    /** One of them. */
    @Schema(name = "ImportAgenciesItem")
    record Item(
            @NotNull @Pattern(regexp = AgencyEntry.AGENCY_ID) @Schema(example = "pc-lam-dong")
            String agencyId,

            @NotNull @Valid AgencyEntry entry) {}
}
