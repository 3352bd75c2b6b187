package org.clearway.kit.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.clearway.eventing.Relay;
import org.clearway.eventing.RelayLag;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** How far the topic is behind the journal, as health and as metrics. */
final class RelayHealth implements HealthIndicator, MeterBinder {
    /** A relay that works is behind by milliseconds; half a minute means that it does not. */
    private static final long TOO_LATE_SECONDS = 30;

    private final Recent<List<RelayLag>> lanes;

    RelayHealth(Relay relay) {
        lanes = new Recent<>(Duration.ofSeconds(1), relay::lag);
    }

    @Override
    public Health health() {
        List<RelayLag> seen = lanes.get();
        boolean waits = seen.stream().anyMatch(lane -> lane.active() && (lane.error() != null || late(lane)));
        Health.Builder health = waits ? Health.status(Degraded.STATUS) : Health.up();
        return health.withDetail(
                        "events", seen.stream().mapToLong(RelayLag::entries).sum())
                .withDetail(
                        "seconds",
                        seen.stream().mapToLong(RelayLag::seconds).max().orElse(0))
                .withDetail("lanes", seen)
                .build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (RelayLag lane : lanes.get()) {
            gauge(registry, "clearway.relay.lag.entries", lane.lane(), RelayLag::entries);
            gauge(registry, "clearway.relay.lag.seconds", lane.lane(), RelayLag::seconds);
            gauge(registry, "clearway.relay.active", lane.lane(), lag -> lag.active() ? 1 : 0);
        }
    }

    private void gauge(MeterRegistry registry, String name, int lane, ToDoubleFunction<RelayLag> figure) {
        Gauge.builder(name, lanes, recent -> figure.applyAsDouble(recent.get().get(lane)))
                .tags(Tags.of("lane", Integer.toString(lane)))
                .register(registry);
    }

    private static boolean late(RelayLag lane) {
        return lane.seconds() > TOO_LATE_SECONDS;
    }
}
