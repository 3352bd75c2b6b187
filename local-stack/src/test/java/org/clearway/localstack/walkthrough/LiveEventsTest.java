package org.clearway.localstack.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
