package org.clearway.complaint.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.clearway.complaint.application.Projects;
import org.clearway.complaint.domain.Agency;
import org.clearway.complaint.domain.ComplaintRefused;
import org.clearway.complaint.domain.Denunciation;
import org.clearway.complaint.domain.DenunciationCommand.ReceiveDenunciation;
import org.clearway.complaint.domain.DenunciationId;
import org.clearway.complaint.domain.ProjectRef;
import org.clearway.kit.LegalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of what is done with a denunciation. */
final class DenunciationRequests {
    private DenunciationRequests() {}

    /** @param places where its conditions are to be checked; the time for the check depends on it */
    record ReceiveDenunciationRequest(
            @NotNull @LegalDate @Schema(example = "2026-08-03")
            LocalDate occurredOn,

            @NotNull @Valid PersonRequest denouncer,

            @NotBlank @Size(max = 20000) @Schema(example = "Nội dung tố cáo (mẫu).")
            String content,

            Denunciation.@NotNull Places places,

            @Nullable @UuidText @Schema(example = "0199c0de-0000-7000-8000-00000000d001")
            String projectId) {

        Map<String, String> toSealed() {
            Map<String, String> sealed = new TreeMap<>(denouncer.toFields());
            sealed.put("content", content);
            return sealed;
        }

        /** @throws ComplaintRefused when the project is not known here */
        ReceiveDenunciation toCommand(DenunciationId id, Agency by, Projects projects) {
            ProjectRef project = projects.known("projectId", projectId == null ? null : new ProjectRef(projectId));
            return new ReceiveDenunciation(id, by, places, project, occurredOn);
        }

        @Override
        public String toString() {
            return "ReceiveDenunciationRequest[…]";
        }
    }

    record TransferRequest(
            @NotNull @LegalDate @Schema(example = "2026-08-05")
            LocalDate occurredOn,

            @NotBlank @Size(max = 60) @Schema(example = "inspectorate-lam-dong")
            String toAgency,

            @NotNull @PaperNumber @Schema(example = "2/PC-TT")
            String noticeNumber) {}

    record ConclusionRequest(
            @NotNull @LegalDate @Schema(example = "2026-09-04")
            LocalDate occurredOn,

            @NotNull @PaperNumber @Schema(example = "9/KL-TT")
            String conclusionNumber) {}

    record NoticeRequest(
            @NotNull @LegalDate @Schema(example = "2026-08-10")
            LocalDate occurredOn,

            @NotNull @PaperNumber @Schema(example = "3/TB-TT")
            String noticeNumber) {}
}
