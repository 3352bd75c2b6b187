package org.clearway.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.clearway.eventing.Loaded;
import org.clearway.notification.domain.Channel;
import org.clearway.notification.domain.Role;
import org.clearway.notification.domain.Route;

/**
 * A route.
 *
 * @param builtIn true while nobody changed it
 */
record RouteView(
        @Schema(example = "task.assigned.v1:LEADS:MAIL") String id,
        @Schema(example = "task.assigned.v1") String eventType,
        Role role,
        Channel channel,
        @Schema(example = "task-assigned") String template,
        boolean enabled,
        boolean builtIn,
        long version) {
    static RouteView of(Loaded<Route> loaded) {
        Route route = loaded.state();
        return new RouteView(
                route.id(),
                route.eventType(),
                route.role(),
                route.channel(),
                route.template(),
                route.enabled(),
                route.builtIn(),
                loaded.version());
    }
}
