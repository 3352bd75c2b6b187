package org.clearway.notification.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which event leads to which alert: event type, recipient role and channel; the three together are its id.
 *
 * @param eventType type on the wire
 * @param template id of the template of its text
 * @param enabled a route that is off raises nothing
 * @param builtIn true while nobody changed it
 */
public record Route(String eventType, Role role, Channel channel, String template, boolean enabled, boolean builtIn) {
    private static final char SEPARATOR = ':';

    /** Such as {@code task.assigned.v1:LEADS:MAIL}. */
    public String id() {
        return eventType + SEPARATOR + role + SEPARATOR + channel;
    }

    /** The route that this id names, without what it says; empty when it is no such id. */
    public static Optional<Key> parse(String id) {
        String[] parts = id.split(String.valueOf(SEPARATOR), -1);
        if (parts.length != 3 || !parts[0].matches("[a-z-]+\\.[a-z-]+\\.v[0-9]+")) {
            return Optional.empty();
        }
        return constant(Role.values(), parts[1])
                .flatMap(role -> constant(Channel.values(), parts[2]).map(channel -> new Key(parts[0], role, channel)));
    }

    private static <T extends Enum<T>> Optional<T> constant(T[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    /** The parts of a route's id. */
    public record Key(String eventType, Role role, Channel channel) {}

    /** What happens to a route. */
    public sealed interface Event {
        LocalDate occurredOn();
    }

    /** The route is as said from now on. */
    public record RouteSet(
            String routeId,
            String eventType,
            Role role,
            Channel channel,
            String template,
            boolean enabled,
            boolean builtIn,
            LocalDate occurredOn)
            implements Event {
        public static RouteSet of(Route route, LocalDate today) {
            return new RouteSet(
                    route.id(),
                    route.eventType(),
                    route.role(),
                    route.channel(),
                    route.template(),
                    route.enabled(),
                    route.builtIn(),
                    today);
        }
    }

    /** The state after an event. */
    public static Route evolve(@Nullable Route state, Event event) {
        return switch (event) {
            case RouteSet set ->
                new Route(set.eventType(), set.role(), set.channel(), set.template(), set.enabled(), set.builtIn());
        };
    }
}
