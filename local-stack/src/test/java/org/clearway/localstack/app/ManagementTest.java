package org.clearway.localstack.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.clearway.localservers.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ManagementTest {
    private final HttpServer server;

    ManagementTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void isReadyWhenItSaysSo() {
        answer("/actuator/health/readiness", 200, "{\"status\":\"UP\"}");
        assertThat(management().isReady()).isTrue();
    }

    @Test
    void isNotReadyWhenItSaysSoOrNothing() {
        answer("/actuator/health/readiness", 503, "{\"status\":\"OUT_OF_SERVICE\"}");
        assertThat(management().isReady()).isFalse();
        assertThat(Management.of(Ports.free()).isReady()).isFalse();
    }

    @Test
    void tellsHowFarTheClockIsAhead() {
        answer("/actuator/health/clock", 200, "{\"status\":\"UP\",\"details\":{\"offset\":\"PT2160H\"}}");
        assertThat(management().clockOffset()).contains(Duration.ofDays(90));
    }

    @Test
    void tellsNothingWhereThereIsNoClock() {
        answer("/actuator/health/clock", 200, "{}");
        assertThat(management().clockOffset()).isEmpty();
    }

    private Management management() {
        return Management.of(server.getAddress().getPort());
    }

    private void answer(String path, int status, String json) {
        server.createContext(path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
