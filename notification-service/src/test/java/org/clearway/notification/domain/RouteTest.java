package org.clearway.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {
    @Test
    void isNamedByTypeRoleAndChannel() {
        Route route = new Route("task.assigned.v1", Role.LEADS, Channel.MAIL, "task-assigned", true, true);
        assertThat(route.id()).isEqualTo("task.assigned.v1:LEADS:MAIL");
        assertThat(Route.parse(route.id())).contains(new Route.Key("task.assigned.v1", Role.LEADS, Channel.MAIL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "task.assigned.v1",
                "task.assigned.v1:LEADS",
                "task.assigned.v1:HEADS:MAIL",
                "task.assigned.v1:LEADS:PIGEON",
                "task.assigned:LEADS:MAIL",
                "task.assigned.v1:LEADS:MAIL:"
            })
    void anythingElseIsNone(String id) {
        assertThat(Route.parse(id)).isEmpty();
    }

    @Test
    void aTraceIdIsPartOfTheTraceContext() {
        Cause cause = new Cause(
                "e",
                "t",
                "s",
                1,
                java.time.LocalDate.EPOCH,
                java.time.Instant.EPOCH,
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                null);
        assertThat(cause.traceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }
}
