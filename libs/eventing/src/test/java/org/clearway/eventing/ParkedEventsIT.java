package org.clearway.eventing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.clearway.eventing.ParkedEvents.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParkedEventsIT {
    private static final Instant NOW = Instant.parse("2026-03-02T01:30:00Z");
    private static final String COPIER = "tank.copier";
    private static final String ALARM = "tank.alarm";
    private static final String ARGUMENT = "IllegalArgumentException";

    private MongoFixture mongo;
    private ParkedEvents parked;

    @BeforeEach
    void parkFour() {
        mongo = new MongoFixture(ParkedEventsIT.class);
        parked = new ParkedEvents(mongo.database, new FactMapper(), Clock.fixed(NOW, ZoneOffset.UTC));
        park(COPIER, "a", 1, new IllegalArgumentException("no"));
        park(COPIER, "b", 2, new IllegalArgumentException("no"));
        park(COPIER, "c", 3, new IllegalStateException("no"));
        park(ALARM, "a", 1, new IllegalArgumentException("no"));
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    private void park(String listener, String subject, long order, RuntimeException cause) {
        parked.park(listener, subject, "tanks:" + order, order, null, cause);
    }

    private List<String> triable() {
        return parked.triable(10).stream().map(ParkedEvent::id).toList();
    }

    @Test
    void whatIsParkedIsGroupedByListenerAndCause() {
        assertThat(parked.groups())
                .containsExactly(
                        new Group(ALARM, ARGUMENT, 1, NOW),
                        new Group(COPIER, ARGUMENT, 2, NOW),
                        new Group(COPIER, "IllegalStateException", 1, NOW));
        assertThat(parked.countsByCause()).containsEntry(COPIER + ": " + ARGUMENT, 2L);
    }

    @Test
    void aGroupIsRetriedAsAWholeAndNoOther() {
        assertThat(parked.retryAll(COPIER, ARGUMENT)).isEqualTo(2);
        assertThat(parked.retryAll(COPIER, ARGUMENT)).as("asked for twice").isEqualTo(2);

        assertThat(triable()).containsExactlyInAnyOrder(COPIER + "/tanks:1", COPIER + "/tanks:2");
        assertThat(parked.retryAll(COPIER, "NobodysException")).isZero();
    }

    @Test
    void whatWorkedAfterARetryIsRemembered() {
        ParkedEvent asked = parked.first(COPIER, "a").orElseThrow();
        ParkedEvent notAsked = parked.first(ALARM, "a").orElseThrow();
        parked.retry(asked.id());

        parked.worked(asked);
        parked.worked(notAsked);

        assertThat(parked.hasWorked(asked.id())).isTrue();
        assertThat(parked.hasWorked(notAsked.id())).isFalse();
        assertThat(parked.retry(asked.id())).isFalse();
        assertThat(parked.isDiscarded(asked.id())).isFalse();
    }

    @Test
    void whatIsGivenUpIsRemembered() {
        String id = COPIER + "/tanks:3";

        assertThat(parked.isDiscarded(id)).isFalse();
        assertThat(parked.discard(id, "user-9", "entered twice")).isTrue();

        assertThat(parked.isDiscarded(id)).isTrue();
        assertThat(parked.discard(id, "user-9", "entered twice")).isFalse();
        assertThat(parked.hasWorked(id)).isFalse();
    }
}
