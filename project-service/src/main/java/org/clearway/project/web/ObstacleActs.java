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
import org.clearway.project.application.HandlingObstacles;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.MilestoneId;
import org.clearway.project.domain.ObstacleKind;
import org.jspecify.annotations.Nullable;

/** Bodies of the acts on obstacles. */
final class ObstacleActs {
    private ObstacleActs() {}

    /**
     * @param milestoneId left out: it holds up the project as a whole
     * @param causeCode why, in capitals
     * @param ownerAgency who must remove it
     * @param headPost left out: the head's post of the register; a post, never a person
     * @param since the day since which it stands in the way
     */
    @Schema(name = "ReportObstacle")
    record Report(
            @NotNull @LegalDate @Schema(example = "2026-05-05")
            LocalDate occurredOn,

            @Pattern(regexp = "[A-Za-z0-9-]{1,60}") @Schema(example = "2b1f0a52-9c55-3b12-8f7b-0d7d3a3f2f11") @Nullable
            String milestoneId,

            @NotNull @Schema(example = "FOREST_CONVERSION") ObstacleKind kind,

            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{2,59}") @Schema(example = "FOREST_POLICY_OPEN")
            String causeCode,

            @NotNull @Valid TextRequest title,

            @NotNull @Pattern(regexp = AgencyEntry.AGENCY_ID) @Schema(example = "dept-lam-dong-agriculture-environment")
            String ownerAgency,

            @Size(max = 200) @Schema(example = "Giám đốc Sở") @Nullable @NoPersonalNumber
            String headPost,

            @NotNull @LegalDate @Schema(example = "2026-05-04")
            LocalDate since) {
        HandlingObstacles.Wanted toWanted() {
            return new HandlingObstacles.Wanted(
                    milestoneId == null ? null : new MilestoneId(milestoneId),
                    kind,
                    causeCode,
                    title.toWording(),
                    new AgencyId(ownerAgency),
                    headPost,
                    since,
                    occurredOn);
        }
    }

    /** @param promisedOn the day by which the owner will have removed it */
    @Schema(name = "PromiseRemoval")
    record PromiseRequest(
            @NotNull @LegalDate @Schema(example = "2026-05-06")
            LocalDate occurredOn,

            @NotNull @PlannedDate @Schema(example = "2026-06-30")
            LocalDate promisedOn,

            @Size(max = 2000) @Schema(example = "Trình Hội đồng nhân dân kỳ họp tháng 6") @Nullable @NoPersonalNumber
            String statement) {}

    @Schema(name = "ResolveObstacle")
    record ResolutionRequest(
            @NotNull @LegalDate @Schema(example = "2026-06-15")
            LocalDate occurredOn,

            @NotNull @LegalDate @Schema(example = "2026-06-13")
            LocalDate resolvedOn,

            @NotEmpty @Size(max = 50) List<@NotNull @Valid EvidenceRequest> evidence) {}
}
