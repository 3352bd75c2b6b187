package org.clearway.notification.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.Streams;
import org.clearway.notification.domain.NotificationRefused;
import org.clearway.notification.domain.Route;
import org.clearway.notification.domain.Route.RouteSet;

/** Sets which event leads to which alert. */
public final class ChangingRoutes {
    private final Streams<Route, Route.Event> routes;
    private final ChangingTemplates templates;
    private final RouteBook book;
    private final Clock clock;

    public ChangingRoutes(
            Streams<Route, Route.Event> routes, ChangingTemplates templates, RouteBook book, Clock clock) {
        this.routes = routes;
        this.templates = templates;
        this.book = book;
        this.clock = clock;
    }

    public Optional<Loaded<Route>> find(String id) {
        return routes.find(id);
    }

    /**
     * Sets a route: one that there is, or a new one.
     *
     * @throws NotificationRefused when the id is none, or there is no such template
     */
    public Outcome<Route> set(String id, String template, boolean enabled, Origin origin, long expectedVersion) {
        Route.Key key = Route.parse(id).orElseThrow(() -> new NotificationRefused.NotARoute(id));
        if (templates.find(template).isEmpty()) {
            throw new NotificationRefused.UnknownTemplate(template);
        }
        Route route = new Route(key.eventType(), key.role(), key.channel(), template, enabled, false);
        try {
            return routes.execute(
                    id,
                    origin,
                    expectedVersion,
                    state -> route.equals(state) ? List.of() : List.of(RouteSet.of(route, LocalDate.now(clock))));
        } finally {
            book.changed();
        }
    }
}
