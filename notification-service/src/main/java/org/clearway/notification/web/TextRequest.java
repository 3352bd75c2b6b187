package org.clearway.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.clearway.notification.domain.Text;

/** A template of one language. */
record TextRequest(
        @NotBlank @Size(max = 500) @Schema(example = "{{data.taskCode}}: {{data.due}}")
        String subject,

        @NotBlank @Size(max = 10_000) @Schema(example = "{{recipient.name}}: {{data.text}}")
        String body) {
    Text toText() {
        return new Text(subject, body);
    }
}
