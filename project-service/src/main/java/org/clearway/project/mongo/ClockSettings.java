package org.clearway.project.mongo;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When somebody is reminded.
 *
 * @param warnDaysBefore days before a last day; a courtesy, no rule of law
 */
@Validated
@ConfigurationProperties("clearway.project.clock")
record ClockSettings(@DefaultValue("7") @Min(0) @Max(365) int warnDaysBefore) {}
