package org.clearway.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How large a project may grow; no rule of law.
 *
 * @param perProject at most so many milestones: a project is one document, which is written with each of its acts
 */
@Validated
@ConfigurationProperties("clearway.project.milestones")
record MilestoneSettings(
        @DefaultValue("500") @Min(1) @Max(5000) int perProject) {}
