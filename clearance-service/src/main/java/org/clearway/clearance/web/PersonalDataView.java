package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/** The personal data of a land user, for the caller's eyes alone. */
record PersonalDataView(
        @Schema(example = "{\"name\": \"Hộ mẫu số 1\"}") Map<String, String> fields) {
    PersonalDataView {
        fields = Map.copyOf(fields);
    }

    @Override
    public String toString() {
        return "PersonalDataView[…]";
    }
}
