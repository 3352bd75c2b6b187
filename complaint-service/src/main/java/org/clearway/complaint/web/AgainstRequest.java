package org.clearway.complaint.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.clearway.complaint.application.ComplaintDraft.Against;
import org.clearway.complaint.application.ComplaintDraft.AgainstDecision;
import org.clearway.complaint.application.ComplaintDraft.AgainstPlanLine;
import org.clearway.complaint.application.ComplaintDraft.AgainstRecovery;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.LandUserRef;
import org.clearway.complaint.domain.ParcelRef;
import org.clearway.complaint.domain.PlanLineRef;
import org.clearway.complaint.domain.PlanRef;
import org.clearway.complaint.domain.ProjectRef;
import org.clearway.kit.LegalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the complaint is about: a plan line ({@code planId} and {@code lineId}), the recovery of a land user's land
 * ({@code landUserId} alone), or another decision ({@code author} and {@code decidedOn}).
 */
@Schema(
        description = "Một trong ba / One of three: planId + lineId; landUserId; author + decidedOn",
        example = "{\"planId\": \"0199c0de-0000-7000-8000-00000000a001\","
                + " \"lineId\": \"0199c0de-0000-7000-8000-00000000b001\","
                + " \"parcelId\": \"0199c0de-0000-7000-8000-00000000c001\"}")
record AgainstRequest(
        @Nullable @Size(max = 40) @Schema(example = "0199c0de-0000-7000-8000-00000000a001")
        String planId,

        @Nullable @Size(max = 80) @Schema(example = "0199c0de-0000-7000-8000-00000000b001")
        String lineId,

        @Nullable @Size(max = 40) @Schema(example = "0199c0de-0000-7000-8000-00000000c001")
        String parcelId,

        @Nullable
        @UuidText
        @Schema(
                description = "Người sử dụng đất bị thu hồi, hoặc có liên quan đến quyết định khác"
                        + " / The land user whose land is recovered, or whom the other decision concerns",
                example = "0199c0de-0000-7000-8000-00000000e001")
        String landUserId,

        @Nullable
        @Size(max = 60)
        @Schema(
                description = "Cơ quan ra quyết định khác / The agency that made the other decision",
                example = "pc-bao-lam-1")
        String author,

        @Nullable
        @LegalDate
        @Schema(description = "Ngày của quyết định khác / Date of the other decision", example = "2026-07-15")
        LocalDate decidedOn,

        @Nullable
        @PaperNumber
        @Schema(description = "Số của quyết định khác / Number of the other decision", example = "70/QĐ-UBND")
        String number,

        @Nullable
        @UuidText
        @Schema(
                description = "Dự án liên quan đến quyết định khác / The project that the other decision concerns",
                example = "0199c0de-0000-7000-8000-00000000d001")
        String projectId) {

    @AssertTrue(message = "contested-decision-unclear")
    @Schema(hidden = true)
    boolean isClear() {
        boolean line = planId != null && lineId != null;
        boolean decision = author != null && decidedOn != null;
        boolean onlyDecision = planId == null && lineId == null && parcelId == null;
        return line ? author == null : decision ? onlyDecision : onlyLandUser();
    }

    private boolean onlyLandUser() {
        return landUserId != null && planId == null && lineId == null && author == null && decidedOn == null;
    }

    Against toAgainst() {
        ParcelRef parcel = parcelId == null ? null : new ParcelRef(parcelId);
        if (planId != null && lineId != null) {
            return new AgainstPlanLine(new PlanRef(planId), new PlanLineRef(lineId), parcel);
        }
        LandUserRef landUser = landUserId == null ? null : new LandUserRef(landUserId);
        if (author != null && decidedOn != null) {
            ProjectRef project = projectId == null ? null : new ProjectRef(projectId);
            return new AgainstDecision(new AgencyRef(author), number, decidedOn, project, landUser);
        }
        if (landUser == null) {
            throw new IllegalStateException("refused by validation before");
        }
        return new AgainstRecovery(landUser, parcel);
    }
}
