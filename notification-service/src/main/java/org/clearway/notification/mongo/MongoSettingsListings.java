package org.clearway.notification.mongo;

import static com.mongodb.client.model.Filters.empty;

import com.mongodb.client.model.Sorts;
import org.clearway.eventing.Streams;
import org.clearway.notification.application.FindingRoutes;
import org.clearway.notification.application.FindingTemplates;
import org.clearway.notification.domain.Route;
import org.clearway.notification.domain.Template;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listings of routes and templates: there are some dozens of them, so all are read. */
@Configuration(proxyBeanMethods = false)
class MongoSettingsListings {
    private static final int ALL = 10_000;

    @Bean
    FindingRoutes findingRoutes(Streams<Route, Route.Event> routes) {
        return () -> routes.query(empty(), Sorts.ascending("_id"), ALL);
    }

    @Bean
    FindingTemplates findingTemplates(Streams<Template, Template.Event> templates) {
        return () -> templates.query(empty(), Sorts.ascending("_id"), ALL);
    }
}
