package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.clearway.project.domain.Wording;

/** A text in both languages. */
record TextRequest(
        @NotBlank @Size(max = 2000) @Schema(example = "Giải phóng mặt bằng đoạn qua xã Bảo Lâm 1") @NoPersonalNumber
        String vi,

        @NotBlank @Size(max = 2000) @Schema(example = "Site clearance in Bao Lam 1 commune") @NoPersonalNumber
        String en) {
    Wording toWording() {
        return new Wording(vi, en);
    }
}
