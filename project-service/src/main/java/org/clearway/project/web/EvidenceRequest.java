package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.clearway.kit.LegalDate;
import org.clearway.project.domain.Evidence;
import org.jspecify.annotations.Nullable;

/** A paper that shows that something was done; a reference, never its content. */
record EvidenceRequest(
        @NotBlank @Size(max = 300) @Schema(example = "Biên bản bàn giao mặt bằng") @NoPersonalNumber
        String title,

        @Size(max = 60) @Schema(example = "12/BB-UBND") @Nullable
        String number,

        @LegalDate @Schema(example = "2026-03-02") @Nullable LocalDate date,

        @Size(max = 300) @Schema(example = "HS-2026-77") @Nullable @NoPersonalNumber
        String reference) {
    Evidence toEvidence() {
        return new Evidence(title, number, date, reference);
    }

    static List<Evidence> toEvidence(@Nullable List<EvidenceRequest> all) {
        return all == null
                ? List.of()
                : all.stream().map(EvidenceRequest::toEvidence).toList();
    }
}
