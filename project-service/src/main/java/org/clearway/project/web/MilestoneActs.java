package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.clearway.kit.LegalDate;
import org.clearway.project.application.SchedulingMilestones;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.ClearanceSection;
import org.clearway.project.domain.UnitCode;
import org.jspecify.annotations.Nullable;

/** Bodies of the acts on milestones. */
final class MilestoneActs {
    private static final String KINDS =
            "SITE_CLEARANCE|preProcurement|procurement|approval|engagement|assessment|delivery|reporting|financing"
                    + "|payment";

    private MilestoneActs() {}

    /**
     * @param kind SITE_CLEARANCE, or an OC4IDS milestone type
     * @param headPost left out: the head's post of the register; a post, never a person
     * @param superiorAgency left out: the superior of the register
     * @param clearance only for SITE_CLEARANCE: a clearance is opened for it
     */
    @Schema(name = "ScheduleMilestone")
    record Schedule(
            @NotNull @LegalDate @Schema(example = "2026-03-01")
            LocalDate occurredOn,

            @NotNull @Pattern(regexp = KINDS) @Schema(example = "SITE_CLEARANCE")
            String kind,

            @NotNull @Valid TextRequest title,

            @NotNull @PlannedDate @Schema(example = "2026-12-31")
            LocalDate baseline,

            @NotNull @Pattern(regexp = AgencyEntry.AGENCY_ID) @Schema(example = "pc-bao-lam-1")
            String leadAgency,

            @Size(max = 200) @Schema(example = "Chủ tịch Ủy ban nhân dân xã") @Nullable @NoPersonalNumber
            String headPost,

            @Pattern(regexp = AgencyEntry.AGENCY_ID) @Schema(example = "pc-lam-dong") @Nullable
            String superiorAgency,

            @Valid @Nullable Section clearance) {
        SchedulingMilestones.Wanted toWanted() {
            return new SchedulingMilestones.Wanted(
                    kind,
                    title.toWording(),
                    baseline,
                    new AgencyId(leadAgency),
                    headPost,
                    superiorAgency == null ? null : new AgencyId(superiorAgency),
                    clearance == null ? null : clearance.toSection(),
                    occurredOn);
        }
    }

    /** The section to be cleared. */
    @Schema(name = "ClearanceSectionRequest")
    record Section(
            @NotBlank @Size(max = 10) @Schema(example = "25054")
            String unitCode,

            @NotNull @Pattern(regexp = AgencyEntry.AGENCY_ID) @Schema(example = "land-fund-lam-dong")
            String compensationUnit,

            @Positive @Schema(example = "12000.5") @Nullable BigDecimal landAreaM2,
            @Positive @Schema(example = "850") @Nullable BigDecimal lengthM) {
        ClearanceSection toSection() {
            return new ClearanceSection(new UnitCode(unitCode), new AgencyId(compensationUnit), landAreaM2, lengthM);
        }
    }

    @Schema(name = "RescheduleMilestone")
    record Rescheduling(
            @NotNull @LegalDate @Schema(example = "2026-06-01")
            LocalDate occurredOn,

            @NotNull @PlannedDate @Schema(example = "2027-03-31")
            LocalDate baseline,

            @NotBlank @Size(max = 2000) @Schema(example = "Điều chỉnh quy hoạch được duyệt muộn") @NoPersonalNumber
            String rationale) {}

    @Schema(name = "ForecastMilestone")
    record Forecast(
            @NotNull @LegalDate @Schema(example = "2026-06-01")
            LocalDate occurredOn,

            @NotNull @PlannedDate @Schema(example = "2027-01-31")
            LocalDate forecast,

            @NotBlank @Size(max = 2000) @Schema(example = "Còn hai hộ chưa nhận tiền") @NoPersonalNumber
            String rationale) {}

    /** @param metOn the day on which it was met */
    @Schema(name = "MilestoneActual")
    record Actual(
            @NotNull @LegalDate @Schema(example = "2026-08-03")
            LocalDate occurredOn,

            @NotNull @LegalDate @Schema(example = "2026-08-01")
            LocalDate metOn,

            @NotEmpty @Size(max = 50) List<@NotNull @Valid EvidenceRequest> evidence) {}
}
