package org.clearway.notification.application;

import java.util.List;
import org.clearway.notification.domain.Route;
import org.clearway.notification.domain.Template;

/**
 * The routes and templates that the service comes with.
 *
 * @param routes routes, in the order in which they are asked
 * @param templates texts
 */
public record Standards(List<Route> routes, List<Template> templates) {
    public Standards {
        routes = List.copyOf(routes);
        templates = List.copyOf(templates);
    }
}
