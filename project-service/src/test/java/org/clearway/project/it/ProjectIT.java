package org.clearway.project.it;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.clearway.project.ProjectServiceApplication;
import org.clearway.testkit.MutableClock;
import org.clearway.testkit.RealKafka;
import org.clearway.testkit.RealServers;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The whole service on real servers; all tests share one, each with codes of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = ProjectServiceApplication.class)
@RealServers(database = "project_it")
@Import(ProjectIT.Time.class)
abstract class ProjectIT {
    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    static final MutableClock CLOCK = MutableClock.at(NOW);
    final Topic topics = new Topic(RealKafka.shared().bootstrapServers());

    @LocalServerPort
    private int port;

    Api as(String agency, String... roles) {
        return new Api(port, agency, roles);
    }

    /** Somebody with this token, or with none. */
    Api withToken(@Nullable String token) {
        return new Api(port, token);
    }

    Api steward() {
        return as("pc-lam-dong", "steward");
    }

    /** Enters the few agencies and units that the tests name; however often. */
    void givenTheRegisters() {
        steward().post("/api/v1/units/import", Bodies.UNITS).expect(200);
        steward().post("/api/v1/agencies/import", Bodies.AGENCIES).expect(200);
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
