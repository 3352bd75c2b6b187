package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clearway.clearance.domain.Authority;
import org.clearway.clearance.domain.ClearanceCommand;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.clearance.domain.LandUserKind;
import org.clearway.clearance.domain.PersonRef;
import org.clearway.eventing.StreamId;
import org.clearway.kit.LegalDate;

/** One land user with its parcels; spouses, co-owners or a community are one. */
record ListLandUserRequest(
        @NotNull @LegalDate @Schema(example = "2026-06-01") LocalDate occurredOn,
        @NotNull @Schema(example = "HOUSEHOLD") LandUserKind landUserKind,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid ParcelRequest> parcels,
        @NotNull @Valid PersonalDataRequest personal) {

    ClearanceCommand.CountLandUser toCommand(Authority authority) {
        return new ClearanceCommand.CountLandUser(
                new LandUserId(StreamId.newId()),
                landUserKind,
                // Random, not by time: the reference tells not even when the person was entered.
                new PersonRef(UUID.randomUUID().toString()),
                parcels.stream().map(ParcelRequest::toDraft).toList(),
                authority,
                occurredOn);
    }
}
