package org.clearway.notification.mail;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How mail leaves; server and login are Spring's {@code spring.mail.*}.
 *
 * @param from sender's address
 * @param idDomain right half of each Message-ID; stable for ever, or mails repeated across a change are not recognised
 */
@Validated
@ConfigurationProperties("clearway.notification.mail")
record MailSettings(@NotBlank String from, @NotBlank String idDomain) {}
