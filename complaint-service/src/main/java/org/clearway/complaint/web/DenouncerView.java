package org.clearway.complaint.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who denounces, and what; shown to the head of the agency that holds the case. */
record DenouncerView(
        @Nullable @Schema(example = "Người tố cáo mẫu") String name,

        @Nullable @Schema(example = "Thôn 4, xã Bảo Lâm 1") String address,

        @Nullable @Schema(example = "+84 000 000 002") String phone,
        @Nullable @Schema(example = "000000000002") String idNumber,

        @Nullable @Schema(example = "Nội dung tố cáo (mẫu).")
        String content) {

    static DenouncerView of(Map<String, String> fields) {
        return new DenouncerView(
                fields.get("name"),
                fields.get("address"),
                fields.get("phone"),
                fields.get("idNumber"),
                fields.get("content"));
    }

    @Override
    public String toString() {
        return "DenouncerView[…]";
    }
}
