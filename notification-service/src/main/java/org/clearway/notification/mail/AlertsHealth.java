package org.clearway.notification.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.clearway.notification.application.FindingAlerts;
import org.clearway.notification.application.FindingAlerts.Backlog;
import org.clearway.notification.application.SendingRounds;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** What waits to be sent. A mail server that is away degrades the service: alerts wait, the inbox goes on. */
@Component("alertsHealthIndicator")
class AlertsHealth implements HealthIndicator, MeterBinder {
    private final FindingAlerts finding;
    private final SendingRounds mailRounds;
    private final Clock clock;

    AlertsHealth(FindingAlerts finding, SendingRounds mailRounds, Clock clock) {
        this.finding = finding;
        this.mailRounds = mailRounds;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Backlog backlog = finding.backlog();
        boolean away = mailRounds.isServerAway();
        return (away ? Health.status(new Status("DEGRADED")) : Health.up())
                .withDetail("mailServer", away ? "away" : "not known to be away")
                .withDetail("waiting", backlog.waiting())
                .withDetail("oldestSeconds", oldestSeconds(backlog))
                .withDetail("failed", backlog.failed())
                .build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "clearway.alerts.waiting",
                        finding,
                        found -> found.backlog().waiting())
                .register(registry);
        Gauge.builder(
                        "clearway.alerts.failed",
                        finding,
                        found -> found.backlog().failed())
                .register(registry);
        Gauge.builder("clearway.alerts.oldest.seconds", finding, found -> oldestSeconds(found.backlog()))
                .register(registry);
        Gauge.builder("clearway.alerts.mail.away", mailRounds, rounds -> rounds.isServerAway() ? 1 : 0)
                .register(registry);
    }

    private long oldestSeconds(Backlog backlog) {
        Instant oldest = backlog.oldest();
        return oldest == null
                ? 0
                : Math.max(0, Duration.between(oldest, clock.instant()).toSeconds());
    }
}
