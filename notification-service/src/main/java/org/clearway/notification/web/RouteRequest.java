package org.clearway.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a route says. */
record RouteRequest(
        @NotBlank @Size(max = 80) @Schema(example = "task-assigned")
        String template,

        @NotNull @Schema(example = "true") Boolean enabled) {}
