package org.clearway.complaint.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who wrote a petition or feedback, and what. */
record SubmitterView(
        PersonView person,

        @Nullable @Schema(example = "Đường vào thôn hư hỏng do xe chở vật liệu.")
        String text) {

    static SubmitterView of(Map<String, String> fields) {
        return new SubmitterView(PersonView.of(fields), fields.get("text"));
    }

    @Override
    public String toString() {
        return "SubmitterView[…]";
    }
}
