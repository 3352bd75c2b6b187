package org.clearway.complaint.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody's data, shown for a stated purpose and logged. */
record PersonView(
        @Nullable @Schema(example = "Người đại diện mẫu") String name,

        @Nullable @Schema(example = "Thôn 4, xã Bảo Lâm 1") String address,

        @Nullable @Schema(example = "+84 000 000 003") String phone,
        @Nullable @Schema(example = "000000000003") String idNumber) {

    static PersonView of(Map<String, String> fields) {
        return new PersonView(fields.get("name"), fields.get("address"), fields.get("phone"), fields.get("idNumber"));
    }

    @Override
    public String toString() {
        return "PersonView[…]";
    }
}
