package org.clearway.clearance.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.clearway.clearance.ClearanceServiceApplication;
import org.clearway.clearance.application.Directory;
import org.clearway.testkit.MutableClock;
import org.clearway.testkit.RealKafka;
import org.clearway.testkit.RealServers;
import org.clearway.testkit.TestTopics;
import org.clearway.vault.MasterKey;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service on real servers; all tests share one, each with a project of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = ClearanceServiceApplication.class)
@RealServers(database = "clearance_it")
@Import(ClearanceIT.Time.class)
public abstract class ClearanceIT {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    protected static final MutableClock CLOCK = MutableClock.at(NOW);
    private static final Path KEY = aKeyFile();

    @LocalServerPort
    private int port;

    @Autowired
    private Directory directory;

    @AfterEach
    void setTheClockBack() {
        CLOCK.set(NOW);
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("clearway.vault.key-file", KEY::toString);
        String brokers = RealKafka.shared().bootstrapServers();
        TestTopics.create(brokers, "projects", 3);
        TestTopics.create(brokers, "complaints", 3);
    }

    protected Api as(String agency, String... roles) {
        return new Api(port, agency, roles);
    }

    /** A story of its own, up to where its clearance is open. */
    protected Story aStory() {
        return new Story(this::as).opened(() -> Register.isKnown(directory));
    }

    private static Path aKeyFile() {
        try {
            Path file = Files.createTempDirectory("clearance-it").resolve("vault.key");
            MasterKey.random().writeTo(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A clock that the tests move. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        Clock clock() {
            return CLOCK.withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
        }
    }
}
