package org.clearway.notification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How alerts are sent.
 *
 * @param defaultMailDomain agencies without a contact get mail at {@code <agency id>@<domain>}; empty: they get none
 * @param mailsAtOnce mails handed over at the same time, each on a connection of its own
 * @param entriesAtOnce inbox entries written at the same time
 * @param longestPause how long at most a mail server that is away is left alone before the next try
 */
@Validated
@ConfigurationProperties("clearway.notification.sending")
record SendingSettings(
        String defaultMailDomain,
        @Min(1) @Max(50) int mailsAtOnce,
        @Min(1) @Max(100) int entriesAtOnce,
        Duration longestPause) {}
