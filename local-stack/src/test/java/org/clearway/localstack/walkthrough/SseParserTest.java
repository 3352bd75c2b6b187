package org.clearway.localstack.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SseParserTest {
    private final SseParser parser = new SseParser();

    @Test
    void putsTheLinesOfAnEventTogether() {
        assertThat(take("retry: 2000", "", "id: 7", "event: plan.approved.v1", "data: {\"a\":1,", "data:\"b\":2}", ""))
                .contains(new SseMessage("7", "plan.approved.v1", "{\"a\":1,\n\"b\":2}"));
    }

    @Test
    void movesOnByAHeartbeatThatShowsNothing() {
        assertThat(take(": heartbeat", "id: 41", "")).isEmpty();
        assertThat(parser.lastId()).isEqualTo("41");
    }

    @Test
    void goesOnFromTheLastEventThatCameWhole() {
        take("id: 7", "data: a", "", "id: 8", "data: {\"cut");
        assertThat(parser.lastId()).isEqualTo("7");

        parser.restart();

        assertThat(take("id: 8", "data: b", "")).contains(new SseMessage("8", "message", "b"));
        assertThat(parser.lastId()).isEqualTo("8");
    }

    @Test
    void givesNoIdOfACutOffEventToTheNext() {
        take("id: 7", "", "id: 8");
        parser.restart();

        assertThat(take("data: x", "")).contains(new SseMessage("7", "message", "x"));
    }

    @Test
    void callsAnEventWithoutANameAMessage() {
        assertThat(take("data", "")).contains(new SseMessage("", "message", ""));
    }

    @Test
    void keepsTheColonsOfTheData() {
        assertThat(take("data: {\"at\":\"10:30\"}", "").map(SseMessage::data)).contains("{\"at\":\"10:30\"}");
    }

    private Optional<SseMessage> take(String... lines) {
        Optional<SseMessage> message = Optional.empty();
        for (String line : lines) {
            message = parser.take(line);
        }
        return message;
    }
}
