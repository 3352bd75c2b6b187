package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.clearway.kit.LegalDate;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.ProjectDetails;
import org.clearway.project.domain.UnitCode;
import org.jspecify.annotations.Nullable;

/** What is published of a project; what is left out is unknown. */
@Schema(name = "ProjectDetailsRequest")
record DetailsRequest(
        @Valid @Nullable TextRequest description,

        @Size(max = 60) @Schema(example = "construction") @Nullable
        String type,

        @Size(max = 60) @Schema(example = "PPP") @Nullable String delivery,
        @LegalDate @Schema(example = "2025-10-15") @Nullable LocalDate statusAsOf,
        @Size(max = 100) @Nullable List<@NotNull @Valid LocationRequest> locations,
        @Valid @Nullable MoneyRequest budget,
        @Size(max = 50) @Nullable List<@NotNull @Valid PartyRequest> parties,
        @Size(max = 100) @Nullable List<@NotNull @Valid FigureRequest> figures,
        @Size(max = 50) @Nullable List<@NotNull @Valid PublishedRequest> published) {
    ProjectDetails toDetails() {
        return new ProjectDetails(
                description == null ? null : description.toWording(),
                type,
                delivery,
                statusAsOf,
                all(locations, LocationRequest::toLocation),
                budget == null ? null : new ProjectDetails.Money(budget.amount(), budget.currency()),
                all(parties, PartyRequest::toParty),
                all(figures, FigureRequest::toFigure),
                all(published, PublishedRequest::toPublished));
    }

    private static <A, B> List<B> all(@Nullable List<A> items, Function<A, B> change) {
        return items == null ? List.of() : items.stream().map(change).toList();
    }

    /** A place, named as the unit was on that day. */
    @Schema(name = "ProjectLocation")
    record LocationRequest(
            @NotBlank @Size(max = 10) @Schema(example = "25054")
            String unitCode,

            @NotNull @LegalDate @Schema(example = "2025-07-01")
            LocalDate validOn) {
        ProjectDetails.Location toLocation() {
            return new ProjectDetails.Location(new UnitCode(unitCode), validOn);
        }
    }

    /** Whole đồng. */
    @Schema(name = "ProjectMoney")
    record MoneyRequest(
            @PositiveOrZero @Schema(example = "17200000000000")
            long amount,

            @NotNull @Pattern(regexp = "[A-Z]{3}") @Schema(example = "VND")
            String currency) {}

    /** A body, never a person. */
    @Schema(name = "ProjectParty")
    record PartyRequest(
            @NotBlank @Size(max = 300) @Schema(example = "Ban Quản lý dự án đầu tư số 1 tỉnh Lâm Đồng")
            String name,

            @Size(max = 10) @Nullable List<@NotBlank String> roles,

            @Pattern(regexp = AgencyEntry.AGENCY_ID) @Schema(example = "pmb-lam-dong-1") @Nullable
            String agencyId,

            @Size(max = 100) @Schema(example = "press-2025-10") @Nullable
            String source) {
        ProjectDetails.Party toParty() {
            return new ProjectDetails.Party(
                    name, roles == null ? List.of() : roles, agencyId == null ? null : new AgencyId(agencyId), source);
        }
    }

    /** One published number. */
    @Schema(name = "ProjectFigure")
    record FigureRequest(
            @NotBlank @Size(max = 100) @Schema(example = "households")
            String code,

            @NotNull @PositiveOrZero @Schema(example = "1758")
            BigDecimal value,

            @Size(max = 20) @Schema(example = "household") @Nullable
            String unit,

            @Size(max = 20) @Schema(example = "about") @Nullable
            String qualifier,

            @Size(max = 40) @Schema(example = "2024-02-03") @Nullable
            String asOf,

            @Size(max = 100) @Schema(example = "soha-2024-02") @Nullable
            String source) {
        ProjectDetails.Figure toFigure() {
            return new ProjectDetails.Figure(code, value, unit, qualifier, asOf, source);
        }
    }

    /** A milestone as a source reports it; no clock runs for it. */
    @Schema(name = "PublishedMilestone")
    record PublishedRequest(
            @NotBlank @Size(max = 100) @Schema(example = "construction-start")
            String id,

            @NotNull @Valid TextRequest title,

            @Size(max = 60) @Schema(example = "delivery") @Nullable
            String type,

            @NotNull @Pattern(regexp = "met|notMet|scheduled|partiallyMet") @Schema(example = "met")
            String status,

            @LegalDate @Schema(example = "2025-06-29") @Nullable
            LocalDate metOn,

            @LegalDate @Schema(example = "2025-10-15") @Nullable
            LocalDate asOf,

            @Size(max = 100) @Schema(example = "press-notes") @Nullable
            String source) {
        ProjectDetails.PublishedMilestone toPublished() {
            return new ProjectDetails.PublishedMilestone(id, title.toWording(), type, status, metOn, asOf, source);
        }
    }
}
