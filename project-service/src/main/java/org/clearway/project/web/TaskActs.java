package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.clearway.kit.LegalDate;
import org.jspecify.annotations.Nullable;

/** Bodies of the acts on a task. {@code occurredOn} is always the date on the paper, which may lie in the past. */
final class TaskActs {
    private TaskActs() {}

    record Acceptance(
            @NotNull @LegalDate @Schema(example = "2024-06-17")
            LocalDate occurredOn) {}

    record DueDate(
            @NotNull @LegalDate @Schema(example = "2024-06-20")
            LocalDate occurredOn,

            @NotNull @PlannedDate @Schema(example = "2024-09-30")
            LocalDate due) {}

    /** @param percent done so far by the agency's own account */
    record Progress(
            @NotNull @LegalDate @Schema(example = "2024-07-15")
            LocalDate occurredOn,

            @NotBlank @Size(max = 4000) @Schema(example = "Đã họp dân tại hai xã") @NoPersonalNumber
            String statement,

            @Min(0) @Max(100) @Schema(example = "40") @Nullable
            Integer percent,

            @Size(max = 50) @Nullable List<@NotNull @Valid EvidenceRequest> evidence) {}

    record Submission(
            @NotNull @LegalDate @Schema(example = "2024-09-25")
            LocalDate occurredOn,

            @NotBlank @Size(max = 4000) @Schema(example = "Đã hoàn thành, kèm văn bản") @NoPersonalNumber
            String statement,

            @Size(max = 50) @Nullable List<@NotNull @Valid EvidenceRequest> evidence) {}

    /** @param lead whose part comes back; left out: every part that was handed in */
    @Schema(name = "TaskReturn")
    record Return(
            @NotNull @LegalDate @Schema(example = "2024-09-27")
            LocalDate occurredOn,

            @Pattern(regexp = AgencyEntry.AGENCY_ID) @Schema(example = "pc-bao-lam") @Nullable
            String lead,

            @NotBlank @Size(max = 2000) @Schema(example = "Thiếu biên bản họp dân") @NoPersonalNumber
            String reason) {}

    record Completion(
            @NotNull @LegalDate @Schema(example = "2024-10-02")
            LocalDate occurredOn) {}

    record Extension(
            @NotNull @LegalDate @Schema(example = "2024-09-20")
            LocalDate occurredOn,

            @NotNull @PlannedDate @Schema(example = "2024-10-31")
            LocalDate due,

            @NotBlank @Size(max = 2000) @Schema(example = "Mưa lũ kéo dài") @NoPersonalNumber
            String reason) {}
}
