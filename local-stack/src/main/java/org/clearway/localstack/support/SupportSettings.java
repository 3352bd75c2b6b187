package org.clearway.localstack.support;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the support process.
 *
 * @param issuer the address that tokens name as theirs
 * @param secrets the folder of the signing key and of the demo users' secret
 * @param mailFolder where received mails are kept
 * @param consoleRedirects where the sign-in page may send a browser back to
 * @param consoleOrigins pages of these may ask for tokens
 */
@ConfigurationProperties("clearway.support")
record SupportSettings(
        String issuer,
        Path secrets,
        Path mailFolder,
        int smtpPort,
        int mailWebPort,
        Duration tokenLife,
        List<String> consoleRedirects,
        List<String> consoleOrigins) {}
