package org.clearway.kit.clock;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says what time it is for the service, and how far that is from the system's. */
final class ClockReport implements InfoContributor, HealthIndicator {
    private final Clock clock;

    ClockReport(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void contribute(Info.Builder builder) {
        builder.withDetail("clock", details());
    }

    @Override
    public Health health() {
        return Health.up().withDetails(details()).build();
    }

    private Map<String, Object> details() {
        Duration offset = clock instanceof MovedClock moved ? moved.offset() : Duration.ZERO;
        return Map.of(
                "offset", offset.toString(),
                "now", clock.instant().toString(),
                "zone", clock.getZone().getId());
    }
}
