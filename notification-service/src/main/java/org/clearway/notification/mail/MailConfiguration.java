package org.clearway.notification.mail;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail over the server that Spring Boot was given. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {
    @Bean(destroyMethod = "close")
    SmtpConnections smtpConnections(JavaMailSenderImpl server) {
        return new SmtpConnections(server);
    }

    @Bean
    MailWriter mailWriter(JavaMailSenderImpl server, MailSettings settings, Clock clock) {
        return new MailWriter(server.getSession(), settings, clock);
    }
}
