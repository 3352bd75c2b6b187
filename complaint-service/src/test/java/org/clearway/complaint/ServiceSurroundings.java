package org.clearway.complaint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.clearway.testkit.MutableClock;
import org.clearway.testkit.RealKafka;
import org.clearway.testkit.TestTopics;
import org.clearway.vault.MasterKey;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** What stands around the service in a test: a clock, a key file, the topics of others. */
@TestConfiguration(proxyBeanMethods = false)
class ServiceSurroundings {
    /** 23 November 2026, a Monday, at ten in the morning in Vietnam. */
    static final Instant START = Instant.parse("2026-11-23T03:00:00Z");

    static final MutableClock CLOCK = MutableClock.at(START);

    @Bean
    Clock testClock() {
        return CLOCK.withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    static final class Prepared implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            String kafka = RealKafka.shared().bootstrapServers();
            TestTopics.create(kafka, "projects", 3);
            TestTopics.create(kafka, "clearances", 3);
            TestPropertyValues.of(
                            "clearway.vault.keyfile=" + keyFile(), "clearway.vault.denouncer-keyfile=" + keyFile())
                    .applyTo(context);
        }

        private static Path keyFile() {
            try {
                Path file = Files.createTempDirectory("vault").resolve("key");
                MasterKey.random().writeTo(file);
                return file;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
