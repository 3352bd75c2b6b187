package org.clearway.localstack.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit sets them before each test
class RealDispatchTest {
    private static final String INBOX = "{\"items\":[{\"eventSubject\":\"d\",\"subject\":\"Giao nhiệm vụ\"}]}";

    @TempDir
    Path secrets;

    private FakeGateway gateway;

    @BeforeEach
    void open() throws IOException {
        gateway = FakeGateway.open();
        String tasks = Stream.generate(() -> "{}").limit(18).collect(Collectors.joining(","));
        gateway.reply(200, "{\"items\":[{\"number\":\"1309-CV/HU\",\"directiveId\":\"d\"}]}")
                .reply(200, "{\"tasks\":[{\"leads\":[\"x\",\"y\"]},{\"leads\":[\"x\"]}," + tasks + "]}");
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void findsTheAlertsOfEveryLeadOnWhateverPage() {
        gateway.reply(200, page("c2", alert("x", "INBOX", "DELIVERED", 1), alert("x", "MAIL", "SENT", 1)))
                .reply(
                        200,
                        page(
                                "",
                                alert("x", "INBOX", "DELIVERED", 2),
                                alert("x", "MAIL", "SENT", 2),
                                alert("y", "INBOX", "DELIVERED", 1),
                                alert("y", "MAIL", "SENT", 1)))
                .reply(200, INBOX)
                .reply(200, "{\"acceptedBy\":[\"pc-bao-lam\"],\"due\":\"2027-01-22\"}");

        play();

        assertThat(gateway.asked)
                .extracting(FakeGateway.Asked::query)
                .contains("type=task.assigned.v1&limit=500&cursor=c2");
        assertThat(gateway.asked).extracting(FakeGateway.Asked::key).containsOnly("");
    }

    @Test
    void namesTheLeadThatWasNotTold() {
        gateway.reply(
                200,
                page(
                        "",
                        alert("x", "INBOX", "DELIVERED", 1),
                        alert("x", "INBOX", "DELIVERED", 2),
                        alert("x", "MAIL", "SENT", 1),
                        alert("x", "MAIL", "SENT", 1),
                        alert("y", "INBOX", "DELIVERED", 1),
                        alert("y", "MAIL", "FAILED", 1)));

        assertThatThrownBy(this::play)
                .isInstanceOf(StepFailed.class)
                .hasMessageContaining("missing {x MAIL SENT=2, y MAIL SENT=1}");
    }

    private void play() {
        Api api = gateway.api(secrets, Duration.ZERO);
        LiveEvents live = new LiveEvents(api, "analyst");
        Scene scene = new Scene(api, live, Narrator.SILENT, Duration.ZERO, "walkthrough-t-1", true);
        new RealDispatch(scene, new Cast(RunLabel.of("t", Instant.EPOCH), 1, LocalDate.of(2026, 11, 23))).play();
    }

    private static String page(String next, String... alerts) {
        String more = next.isEmpty() ? "" : ",\"next\":\"" + next + "\"";
        return "{\"items\":[" + String.join(",", alerts) + "]" + more + "}";
    }

    private static String alert(String agency, String channel, String status, int event) {
        return """
                {"eventSubject":"d","recipientAgency":"%s","channel":"%s","status":"%s","eventId":"p:0-%d-0"}""".formatted(agency, channel, status, event);
    }
}
