package org.clearway.insight.web;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of the live stream.
 *
 * @param heartbeat how often something is sent when nothing happens, so that broken connections are noticed
 * @param most streams open at once in this instance
 * @param mostPerAgency of these by one agency, so that none takes the places of the others
 */
@Validated
@ConfigurationProperties("clearway.insight.stream")
record StreamSettings(
        @DefaultValue("10s") Duration heartbeat,
        @DefaultValue("500") @Min(1) int most,
        @DefaultValue("100") @Min(1) int mostPerAgency) {}
