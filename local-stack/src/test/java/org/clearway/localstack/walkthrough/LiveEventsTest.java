package org.clearway.localstack.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveEventsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test
    Path secrets;

    @Test
    void givesEachStoryItsEventsAndGoesOnAfterABreak() throws IOException {
        try (FakeGateway gateway = FakeGateway.open()) {
            gateway.reply(200, "retry: 2000\n\n" + event(7, "walkthrough-a-1-5", "p1"))
                    .reply(200, event(8, "walkthrough-a-2-1", "p2") + event(9, "", "p1"));
            try (LiveEvents live = new LiveEvents(gateway.api(secrets, Duration.ZERO), "analyst")) {
                EventLog first = live.logOf("walkthrough-a-1");
                EventLog second = live.logOf("walkthrough-a-2");
                live.follow("p1", first);
                live.start();

                assertThat(second.await(event -> event.cursor() == 8, PATIENCE)).isPresent();
                assertThat(first.await(event -> event.cursor() == 9, PATIENCE)).isPresent();
                assertThat(first.find(event -> true))
                        .extracting(SeenEvent::cursor)
                        .containsExactly(7L, 9L);
                assertThat(gateway.asked.get(0).lastEventId()).isEmpty();
                assertThat(gateway.asked.get(1).lastEventId()).isEqualTo("7");
            }
        }
    }

    /** A connection breaks anywhere, also between the id of an event and its data. */
    @ParameterizedTest
    @ValueSource(strings = {"id: 8\n", "id: 8\nevent: x\n", "id: 8\nevent: x\ndata: {\"cursor\":\"8\"}\n"})
    void losesAndSpoilsNoEventThatABreakCutsOff(String cut) throws IOException {
        try (FakeGateway gateway = FakeGateway.open()) {
            gateway.reply(200, event(7, "walkthrough-a-1-5", "p1") + cut)
                    .reply(200, event(8, "walkthrough-a-1-6", "p1"));
            try (LiveEvents live = new LiveEvents(gateway.api(secrets, Duration.ZERO), "analyst")) {
                EventLog log = live.logOf("walkthrough-a-1");
                live.start();

                assertThat(log.await(event -> event.cursor() == 8, PATIENCE)).isPresent();
                assertThat(log.find(event -> true))
                        .extracting(SeenEvent::cursor)
                        .containsExactly(7L, 8L);
                assertThat(gateway.asked.get(1).lastEventId()).isEqualTo("7");
            }
        }
    }

    @Test
    void goesOnBehindAnEventThatNobodyCanRead() throws IOException {
        try (FakeGateway gateway = FakeGateway.open()) {
            gateway.reply(200, "id: 7\nevent: odd.v1\ndata: {\"cursor\":\"no number\"}\n\n")
                    .reply(200, "id: 8\nevent: end\ndata: {}\n\n")
                    .reply(200, event(9, "walkthrough-a-1-1", "p1"));
            try (LiveEvents live = new LiveEvents(gateway.api(secrets, Duration.ZERO), "analyst")) {
                EventLog log = live.logOf("walkthrough-a-1");
                live.start();

                assertThat(log.await(event -> event.cursor() == 9, PATIENCE)).isPresent();
                assertThat(gateway.asked.get(1).lastEventId()).isEqualTo("7");
                assertThat(gateway.asked.get(2).lastEventId()).isEqualTo("8");
            }
        }
    }

    @Test
    void waitsNoLongerThanItsPatience() {
        assertThat(new EventLog().await(event -> true, Duration.ofMillis(20))).isEmpty();
    }

    private static String event(int cursor, String correlation, String project) {
        return """
                id: %d
                event: milestone.missed.v1
                data: {"cursor":"%d","id":"s:0-%d-0","type":"milestone.missed.v1","subject":"x","sequence":1,\
                "recordedAt":"2026-11-23T08:00:00Z","correlationId":"%s","data":{"projectId":"%s"}}

                """.formatted(cursor, cursor, cursor, correlation, project);
    }
}
