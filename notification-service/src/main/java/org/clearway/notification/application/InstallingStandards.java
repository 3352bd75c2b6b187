package org.clearway.notification.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Streams;
import org.clearway.notification.domain.Route;
import org.clearway.notification.domain.Route.RouteSet;
import org.clearway.notification.domain.Template;
import org.clearway.notification.domain.Template.TemplateSet;

/**
 * Records the standard routes and templates as version 1, and a later release's as a further version, so that every
 * text that was ever sent has its version in the journal. What somebody changed by hand is left alone.
 */
public final class InstallingStandards {
    private final Standards standards;
    private final Installation<Route, Route.Event> routes;
    private final Installation<Template, Template.Event> templates;

    public InstallingStandards(
            Standards standards,
            Streams<Route, Route.Event> routes,
            Streams<Template, Template.Event> templates,
            Clock clock) {
        this.standards = standards;
        this.routes = new Installation<>(routes, Route::builtIn, route -> RouteSet.of(route, LocalDate.now(clock)));
        this.templates = new Installation<>(
                templates, Template::builtIn, template -> TemplateSet.of(template, LocalDate.now(clock)));
    }

    /** Records what is missing or was changed by a release; safe to repeat, and by several instances at once. */
    public void install(List<Loaded<Route>> knownRoutes, List<Loaded<Template>> knownTemplates) {
        templates.install(standards.templates(), Template::id, knownTemplates);
        routes.install(standards.routes(), Route::id, knownRoutes);
    }

    private record Installation<S, E>(Streams<S, E> streams, Predicate<S> builtIn, Function<S, E> set) {
        void install(List<S> standards, Function<S, String> idOf, List<Loaded<S>> known) {
            Map<String, Loaded<S>> byId = known.stream()
                    .collect(Collectors.toMap(loaded -> loaded.id().id(), Function.identity()));
            for (S standard : standards) {
                Loaded<S> before = byId.get(idOf.apply(standard));
                if (before == null || isOutdated(before.state(), standard)) {
                    record(idOf.apply(standard), before == null ? 0 : before.version(), standard);
                }
            }
        }

        private void record(String id, long version, S standard) {
            // The same id for two instances that start at once: one of them records it.
            String commandId = "standard/" + streams.type() + "/" + id + "/" + version;
            Origin origin = new Origin(commandId, "", "standard", Origin.SYSTEM, null, null, null);
            streams.execute(
                    id,
                    origin,
                    Streams.ANY_VERSION,
                    state -> state == null || isOutdated(state, standard) ? List.of(set.apply(standard)) : List.of());
        }

        private boolean isOutdated(S state, S standard) {
            return builtIn.test(state) && !state.equals(standard);
        }
    }
}
