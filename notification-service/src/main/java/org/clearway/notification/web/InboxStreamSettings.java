package org.clearway.notification.web;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of the live inbox.
 *
 * @param heartbeat how often something is sent when nothing happens, so that broken connections are noticed
 * @param most streams open at once in this instance
 */
@Validated
@ConfigurationProperties("clearway.notification.stream")
record InboxStreamSettings(
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("500") @Min(1) int most) {}
