package org.clearway.clearance.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param warnBefore lead of the warning of a limit, by rule code, in the unit of the rule
 * @param effectWithinDays how many days after its own a decision may take effect
 */
@Validated
@ConfigurationProperties("clearway.clearance")
record ClearanceSettings(
        @NotNull Map<String, Integer> warnBefore,
        @PositiveOrZero int effectWithinDays) {}
