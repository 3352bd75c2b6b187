package org.clearway.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.clearway.notification.domain.Text;

/** A text in one language, finished or as a template. */
record TextView(
        @Schema(example = "Giao nhiệm vụ 1309-1.2: văn bản số 1309-CV/HU")
        String subject,

        @Schema(example = "Nhiệm vụ 1309-1.2 được giao cho quý cơ quan chủ trì thực hiện.")
        String body) {
    static TextView of(Text text) {
        return new TextView(text.subject(), text.body());
    }
}
