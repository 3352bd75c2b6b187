package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.clearway.clearance.application.LandUserFacts;
import org.clearway.clearance.domain.LandUserCommand;
import org.clearway.kit.LegalDate;
import org.jspecify.annotations.Nullable;

/** Land and assets were measured and counted. */
record CompleteInventoryRequest(
        @NotNull @LegalDate @Schema(example = "2026-06-20") LocalDate occurredOn,

        @NotNull @Pattern(regexp = Formats.PAPER) @Schema(example = "20/BB-TTPTQD")
        String minutesNumber,

        @Nullable @Size(max = 500) List<@NotNull @Valid AssetRequest> assets) {

    LandUserCommand toCommand(LandUserFacts facts) {
        return new LandUserCommand.CompleteInventory(
                minutesNumber,
                assets == null
                        ? List.of()
                        : assets.stream().map(AssetRequest::toAsset).toList(),
                facts.authority(),
                occurredOn);
    }
}
