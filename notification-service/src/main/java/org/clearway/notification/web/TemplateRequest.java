package org.clearway.notification.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A template in both languages. */
record TemplateRequest(
        @NotNull @Valid TextRequest vi, @NotNull @Valid TextRequest en) {}
