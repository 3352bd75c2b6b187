package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.clearway.clearance.domain.Authority;
import org.clearway.clearance.domain.PlanCommand;
import org.clearway.clearance.domain.PostingPlace;
import org.clearway.kit.LegalDate;

/** The draft is posted. */
record PostPlanRequest(
        @NotNull @LegalDate @Schema(example = "2026-07-02") LocalDate occurredOn,

        @NotEmpty @Schema(example = "[\"COMMITTEE_OFFICE\", \"COMMON_PLACE\", \"COMMUNE_PORTAL\"]")
        Set<@NotNull PostingPlace> places) {

    PlanCommand toCommand(Authority authority) {
        return new PlanCommand.PostPlan(Set.copyOf(places), authority, occurredOn);
    }
}
