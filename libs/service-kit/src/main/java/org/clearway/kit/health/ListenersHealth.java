package org.clearway.kit.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.clearway.eventing.ListenerLag;
import org.clearway.eventing.Listeners;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** How far the listeners are behind, and what is parked, as health and as metrics. */
final class ListenersHealth implements HealthIndicator, MeterBinder {
    private final Recent<List<ListenerLag>> listeners;

    ListenersHealth(Listeners listeners) {
        this.listeners = new Recent<>(Duration.ofSeconds(2), listeners::lag);
    }

    @Override
    public Health health() {
        List<ListenerLag> seen;
        try {
            seen = listeners.get();
        } catch (RuntimeException away) {
            return Health.status(Degraded.STATUS)
                    .withDetail("reason", away.getClass().getSimpleName())
                    .build();
        }
        boolean troubled = seen.stream().anyMatch(listener -> !listener.running() || listener.parked() > 0);
        Health.Builder health = troubled ? Health.status(Degraded.STATUS) : Health.up();
        seen.forEach(listener -> health.withDetail(listener.listener(), listener));
        return health.build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (ListenerLag listener : listeners.get()) {
            gauge(registry, "clearway.listener.lag.events", listener.listener(), ListenerLag::events);
            gauge(registry, "clearway.listener.parked", listener.listener(), ListenerLag::parked);
        }
    }

    private void gauge(MeterRegistry registry, String name, String listener, ToDoubleFunction<ListenerLag> figure) {
        Gauge.builder(
                        name,
                        listeners,
                        recent -> recent.get().stream()
                                .filter(lag -> lag.listener().equals(listener))
                                .mapToDouble(figure)
                                .sum())
                .tag("listener", listener)
                .register(registry);
    }
}
