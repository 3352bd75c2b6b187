package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who the land user is. Goes to the vault and nowhere else. */
record PersonalDataRequest(
        @NotBlank @Size(max = 200) @Schema(example = "Hộ mẫu số 1")
        String name,

        @Nullable @Size(max = 40) @Schema(example = "000000000001")
        String idNumber,

        @Nullable @Size(max = 40) @Schema(example = "+84 000 000 001")
        String phone,

        @Nullable @Size(max = 60) @Schema(example = "0000 0000 0001")
        String bankAccount,

        @Nullable @Size(max = 300) @Schema(example = "Thôn mẫu, xã Bảo Lâm 1")
        String address) {

    Map<String, String> toFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", name);
        put(fields, "idNumber", idNumber);
        put(fields, "phone", phone);
        put(fields, "bankAccount", bankAccount);
        put(fields, "address", address);
        return fields;
    }

    private static void put(Map<String, String> fields, String field, @Nullable String value) {
        if (value != null) {
            fields.put(field, value);
        }
    }

    /** Nothing of it may be written by accident. */
    @Override
    public String toString() {
        return "PersonalDataRequest[…]";
    }
}
