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
class DirectiveStepTest {
    private static final TraceParent TRACE = new TraceParent("4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7");
    private static final String OTHER = "0af7651916cd43dd8448eb211c80319c";

    @TempDir
    Path secrets;

    private FakeGateway gateway;
    private LiveEvents live;
    private Api api;

    @BeforeEach
    void open() throws IOException {
        gateway = FakeGateway.open();
        api = gateway.api(secrets, Duration.ZERO);
        live = new LiveEvents(api, "analyst");
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void followsTheTraceOfItsRequestToEventAndAlerts() {
        registersInATrace(TRACE.traceId());
        gateway.reply(200, alerts(TRACE.traceId()))
                .reply(200, "{\"state\":\"IN_PROGRESS\"}")
                .reply(200, "{\"due\":\"2027-01-22\"}");

        play();

        assertThat(gateway.asked)
                .filteredOn(asked -> !asked.traceParent().isEmpty())
                .singleElement()
                .satisfies(asked -> assertThat(asked.traceParent())
                        .isEqualTo("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
    }

    @Test
    void failsWhenTheEventIsInAnotherTrace() {
        registersInATrace(OTHER);
        gateway.reply(200, alerts(TRACE.traceId()));

        assertThatThrownBy(this::play)
                .isInstanceOf(StepFailed.class)
                .hasMessageContaining("the event in the request's trace " + TRACE.traceId());
    }

    @Test
    void failsWhenAnAlertIsInAnotherTrace() {
        registersInATrace(TRACE.traceId());
        gateway.reply(200, alerts(OTHER));

        assertThatThrownBy(this::play)
                .isInstanceOf(StepFailed.class)
                .hasMessageContaining("the alert in the request's trace " + TRACE.traceId())
                .hasMessageContaining(OTHER);
    }

    private void play() {
        Scene scene = new Scene(api, live, Narrator.SILENT, Duration.ZERO, "walkthrough-t-1", false);
        Cast cast = new Cast(RunLabel.of("t", Instant.EPOCH), 1, LocalDate.of(2026, 11, 23));
        new DirectiveStep(scene, cast, new MailBox("http://127.0.0.1:1", Instant.EPOCH), TRACE).play();
    }

    private void registersInATrace(String traceId) {
        String tasks = Stream.generate(() -> "{}").limit(20).collect(Collectors.joining(","));
        gateway.reply(200, "{\"items\":[{\"number\":\"1309-CV/HU\",\"directiveId\":\"d\"}]}")
                .reply(200, "{\"tasks\":[" + tasks + "]}")
                .reply(201, "{\"directiveId\":\"s\",\"tasks\":[{\"due\":\"NO_DATE\"}]}", "\"2\"");
        live.logOf("walkthrough-t-1").add(SeenEvent.of(Json.read("""
                {"cursor":"7","id":"p:0-1-1","type":"task.assigned.v1","subject":"s","sequence":2,\
                "recordedAt":"2026-11-23T08:00:00Z","traceParent":"00-%s-b7ad6b7169203331-01"}""".formatted(traceId))));
    }

    private static String alerts(String traceId) {
        return """
                {"items":[
                {"id":"a","eventSubject":"s","channel":"INBOX","status":"DELIVERED","traceId":"%1$s"},
                {"id":"b","eventSubject":"s","channel":"MAIL","status":"SENT","traceId":"%1$s"}]}""".formatted(traceId);
    }
}
