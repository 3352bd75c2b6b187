package org.clearway.notification.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.clearway.eventing.Loaded;
import org.clearway.notification.domain.Route;
import org.jspecify.annotations.Nullable;

/**
 * The routes in force: what was set, and the standard where nothing was. Every event asks for them, so they are kept in
 * memory for two seconds; a change made here is seen at once, one made by another instance after that.
 */
public final class RouteBook {
    private static final long FRESH_NANOS = Duration.ofSeconds(2).toNanos();

    private final FindingRoutes finding;
    private final Standards standards;
    private final AtomicReference<@Nullable Read> read = new AtomicReference<>();

    public RouteBook(FindingRoutes finding, Standards standards) {
        this.finding = finding;
        this.standards = standards;
    }

    private record Read(long at, Map<String, List<Route>> byType) {}

    /** Routes of this event type that are on; the standard ones first, in their order. */
    public List<Route> of(String eventType) {
        Read known = read.get();
        if (known == null || System.nanoTime() - known.at() > FRESH_NANOS) {
            known = new Read(System.nanoTime(), readAll());
            read.set(known);
        }
        return known.byType().getOrDefault(eventType, List.of());
    }

    /** Forgets what it read: something was changed. */
    void changed() {
        read.set(null);
    }

    private Map<String, List<Route>> readAll() {
        Map<String, Route> routes = new LinkedHashMap<>();
        standards.routes().forEach(route -> routes.put(route.id(), route));
        for (Loaded<Route> set : finding.all()) {
            routes.put(set.state().id(), set.state());
        }
        Map<String, List<Route>> byType = new LinkedHashMap<>();
        routes.values().stream()
                .filter(Route::enabled)
                .forEach(route -> byType.computeIfAbsent(route.eventType(), type -> new ArrayList<>())
                        .add(route));
        return byType;
    }
}
