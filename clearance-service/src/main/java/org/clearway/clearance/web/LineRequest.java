package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.clearance.domain.LineDraft;
import org.clearway.clearance.domain.LineId;
import org.clearway.clearance.domain.ParcelId;

/** What one land user is to get. */
record LineRequest(
        @NotNull @Pattern(regexp = Formats.ID) @Schema(example = "0190f3c2-5b7e-7c11-9d3a-2f6d1c0a4e55")
        String landUserId,

        @NotEmpty @Size(max = 100) List<@NotNull @Pattern(regexp = Formats.ID) String> parcelIds,

        @NotNull @Schema(example = "450000000", description = "whole VND")
        Long amount,

        @NotNull @Schema(example = "false", description = "the land user must be resettled")
        Boolean resettlement) {

    LineDraft toDraft(String name) {
        return new LineDraft(
                new LineId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                        .toString()),
                new LandUserId(landUserId),
                parcelIds.stream().map(ParcelId::new).toList(),
                amount,
                resettlement);
    }
}
