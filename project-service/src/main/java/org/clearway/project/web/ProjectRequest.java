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
import org.clearway.project.domain.Acting;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.ProjectCommand.RegisterProject;
import org.clearway.project.domain.ProjectDetails;
import org.clearway.project.domain.ProjectId;
import org.clearway.project.domain.ProjectStatus;
import org.jspecify.annotations.Nullable;

/**
 * A key project, or a part of one, by the fields of OC4IDS.
 *
 * @param code what people call it by, unique
 * @param ownerAgency who owns it; left out where no source names it
 * @param sector OC4IDS sectors, the wider first
 * @param parentProjectId the project of which it is a part
 */
record ProjectRequest(
        @NotNull @LegalDate @Schema(example = "2026-02-02") LocalDate occurredOn,

        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{2,79}") @Schema(example = "tan-phu-bao-loc-expressway")
        String code,

        @NotNull @Valid TextRequest title,

        @Pattern(regexp = AgencyEntry.AGENCY_ID) @Schema(example = "pmb-lam-dong-1") @Nullable
        String ownerAgency,

        @NotEmpty @Size(max = 10) List<@NotNull @Pattern(regexp = "[a-zA-Z]+(\\.[a-zA-Z]+)*") String> sector,
        @Schema(example = "PREPARATION") @Nullable ProjectStatus status,

        @Pattern(regexp = "[A-Za-z0-9-]{1,60}") @Schema(example = "0e3f2a54-5d55-3cb2-8f7b-0d7d3a3f2f10") @Nullable
        String parentProjectId,

        @Valid @Nullable DetailsRequest details) {
    RegisterProject toCommand(Acting by) {
        return new RegisterProject(
                code,
                title.toWording(),
                ownerAgency == null ? null : new AgencyId(ownerAgency),
                sector,
                status,
                parentProjectId == null ? null : new ProjectId(parentProjectId),
                details == null ? ProjectDetails.none() : details.toDetails(),
                by,
                occurredOn);
    }
}
