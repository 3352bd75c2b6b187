package org.clearway.complaint.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Personal data: for the vault, and for no event, log or answer. */
record PersonRequest(
        @NotBlank @Size(max = 200) @Schema(example = "Hộ mẫu số 1")
        String name,

        @Nullable @Size(max = 300) @Schema(example = "Thôn 4, xã Bảo Lâm 1")
        String address,

        @Nullable @Pattern(regexp = "\\+?[0-9 ]{8,20}", message = "phone-number") @Schema(example = "+84 000 000 001")
        String phone,

        @Nullable @Pattern(regexp = "[0-9]{9,12}", message = "id-number") @Schema(example = "000000000001")
        String idNumber) {

    Map<String, String> toFields() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("name", name);
        put(fields, "address", address);
        put(fields, "phone", phone);
        put(fields, "idNumber", idNumber);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    @Override
    public String toString() {
        return "PersonRequest[…]";
    }
}
