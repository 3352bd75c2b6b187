package org.clearway.localstack.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SampleLoaderTest {
    private static final String THERE_ALREADY =
            "{\"type\": \"/problems/x-already-registered\", \"projectId\": \"p-1\", \"milestoneId\": \"m-1\"}";
    private static final String OPENED = "{\"items\": [{\"clearanceId\": \"c-1\"}]}";
    private static final String NOT_YET_OPENED = "{\"items\": []}";
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> told = new ArrayList<>();
    private final List<String> keys = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger looks = new AtomicInteger();
    private HttpServer server = serving(number -> 201);

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void entersRegistersFirstThenTheDispatchThenTheProjectsWithTheirObstacles() {
        load();

        assertThat(asked.subList(0, 6))
                .containsExactly(
                        "steward /api/v1/units/import",
                        "steward /api/v1/agencies/import",
                        "steward /api/v1/competences/import",
                        "party-bao-lam-office.clerk /api/v1/directives",
                        "steward /api/v1/projects",
                        "steward /api/v1/projects/p-1/obstacles");
        assertThat(told).hasSize(18).contains("173 agencies");
    }

    @Test
    void entersTheInventedHouseholdsOnceTheirClearanceIsOpen() {
        load();

        assertThat(asked.subList(asked.size() - 7, asked.size()))
                .containsExactly(
                        "investor-tkv.head /api/v1/projects",
                        "investor-tkv.head /api/v1/projects/p-1/milestones",
                        "land-fund-lam-dong.officer /api/v1/clearances",
                        "land-fund-lam-dong.officer /api/v1/clearances",
                        "land-fund-lam-dong.officer /api/v1/clearances/c-1/land-users",
                        "land-fund-lam-dong.officer /api/v1/clearances/c-1/land-users",
                        "land-fund-lam-dong.officer /api/v1/clearances/c-1/land-users");
    }

    @Test
    void waitsForTheRegistersWhereTheHouseholdsLive() {
        server.stop(0);
        server = serving(number -> number == 17 ? 422 : 201);

        load();

        assertThat(asked)
                .hasSize(21)
                .filteredOn(one -> one.endsWith("/api/v1/clearances/c-1/land-users"))
                .hasSize(4);
        assertThat(keys.get(15)).isEqualTo(keys.get(16));
    }

    @Test
    void sendsTheSameKeysAgain() {
        load();
        List<String> first = List.copyOf(keys);
        keys.clear();
        load();

        assertThat(keys).isEqualTo(first).doesNotHaveDuplicates().hasSize(18);
    }

    @Test
    void goesOnWhereThingsAreThereAlready() {
        server.stop(0);
        server = serving(number -> 409);

        load();

        assertThat(asked).hasSize(20);
    }

    @Test
    void waitsWhileAServiceIsNotReady() {
        server.stop(0);
        server = serving(number -> number < 2 ? 503 : 201);

        load();

        assertThat(asked).hasSize(22);
    }

    @Test
    void namesTheRequestThatIsRefused() {
        server.stop(0);
        server = serving(number -> 422);

        assertThatThrownBy(this::load)
                .isInstanceOf(SampleRefused.class)
                .hasMessageContaining("28 administrative units")
                .hasMessageContaining("422");
    }

    private void load() {
        URI gateway = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        SampleLoader.load(gateway, user -> user, told::add);
    }

    private HttpServer serving(IntUnaryOperator status) {
        try {
            HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.createContext("/", exchange -> answer(exchange, status));
            made.start();
            return made;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange, IntUnaryOperator status) throws IOException {
        boolean question = exchange.getRequestMethod().equals("GET");
        int code = question ? 200 : status.applyAsInt(asked.size());
        String user = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
        asked.add(user + " " + exchange.getRequestURI().getPath());
        exchange.getRequestBody().readAllBytes();
        if (!question) {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        }
        String opened = looks.get() == 0 ? NOT_YET_OPENED : OPENED;
        looks.addAndGet(question ? 1 : 0);
        byte[] body = (question ? opened : THERE_ALREADY).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(code, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
