package org.clearway.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * A template to be tried.
 *
 * @param facts what the template sees: {@code data}, {@code event}, {@code recipient} and so on
 */
record PreviewRequest(
        @NotNull @Valid TextRequest vi,
        @NotNull @Valid TextRequest en,

        @NotNull @Schema(example = "{\"data\": {\"taskCode\": \"1309-1.2\", \"due\": \"2026-12-31\"}}")
        Map<String, Object> facts) {}
