package org.clearway.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.clearway.kit.sample.Caller.Answer;
import org.clearway.testkit.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

@KitIT
class OperationsIT {
    private static final String BASE = "/api/v1/operations/sample-service";

    @LocalServerPort
    private int port;

    private final SampleEvents.Heard heard;
    private Caller caller = new Caller(0);
    private String subject = "";

    @Autowired
    OperationsIT(SampleEvents.Heard heard) {
        this.heard = heard;
    }

    @BeforeEach
    void nameAThingThatTheListenerCannotHear() {
        caller = new Caller(port);
        heard.refuse().set(true);
        subject = caller.post("/api/v1/things", "{\"name\":\"x\",\"occurredOn\":\"2026-03-02\",\"parts\":[]}")
                .json()
                .path("id")
                .asString();
        await().atMost(Duration.ofSeconds(30)).until(() -> !parkedId().isEmpty());
    }

    /** All tests share one service: what stayed on the desk would make it look ill to the next. */
    @AfterEach
    void leaveTheDeskEmpty() {
        heard.refuse().set(false);
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            JsonNode items = asOperator(BASE + "/parked").json().path("items");
            items.forEach(item -> discard(item.path("id").asString(), "left by a test"));
            return items.isEmpty();
        });
    }

    private Answer discard(String id, String reason) {
        return post("/parked/discards", "{\"id\":\"" + id + "\",\"reason\":\"" + reason + "\"}");
    }

    private Answer asOperator(String path) {
        return Caller.send(operator(path).GET());
    }

    private java.net.http.HttpRequest.Builder operator(String path) {
        return caller.as(TestTokens.shared().token("user-9", "agency-1", "operator"), path);
    }

    private Answer post(String path, String body) {
        return Caller.send(operator(BASE + path).POST(Caller.json(body)));
    }

    private String parkedId() {
        for (JsonNode item : asOperator(BASE + "/parked").json().path("items")) {
            if (item.path("subject").asString("").endsWith(subject)) {
                return item.path("id").asString();
            }
        }
        return "";
    }

    @Test
    void aParkedEventIsListedAndWorksAfterARetry() {
        JsonNode desk = asOperator(BASE + "/parked").json();
        assertThat(desk.path("byCause").propertyNames()).contains("sample.hearing: IllegalStateException");
        assertThat(asOperator(BASE + "/audit").json().path("parked").asInt()).isPositive();
        String id = parkedId();
        heard.refuse().set(false);

        assertThat(post("/parked/retries", "{\"id\":\"" + id + "\"}").status()).isEqualTo(202);

        await().atMost(Duration.ofSeconds(30)).until(() -> parkedId().isEmpty());
        assertThat(heard.events()).anyMatch(once -> once.event().subject().equals(subject));
        assertThat(post("/parked/retries", "{\"id\":\"" + id + "\"}").status())
                .as("asked again")
                .isEqualTo(204);
        assertThat(discard(id, "entered twice").problem()).isEqualTo("not-found");
    }

    @Test
    void aWholeGroupIsTriedAgain() {
        JsonNode group = groupOfHearing();
        assertThat(group.path("cause").asString()).isEqualTo("IllegalStateException");
        assertThat(group.path("events").asLong()).isPositive();
        heard.refuse().set(false);

        Answer answer =
                post("/parked/group-retries", "{\"listener\":\"sample.hearing\",\"cause\":\"IllegalStateException\"}");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("events").asLong()).isPositive();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> groupOfHearing().isMissingNode() && parkedId().isEmpty());
        assertThat(heard.events()).anyMatch(once -> once.event().subject().equals(subject));
        assertThat(post("/parked/group-retries", "{\"listener\":\"sample.hearing\",\"cause\":\" \"}")
                        .problem())
                .isEqualTo("validation-failed");
    }

    private JsonNode groupOfHearing() {
        for (JsonNode group : asOperator(BASE + "/parked").json().path("groups")) {
            if (group.path("listener").asString().equals("sample.hearing")) {
                return group;
            }
        }
        return MissingNode.getInstance();
    }

    @Test
    void aParkedEventIsGivenUpWithAReasonOnly() {
        String id = parkedId();

        assertThat(discard(id, " ").problem()).isEqualTo("validation-failed");
        assertThat(discard(id, "entered twice").status()).isEqualTo(204);

        assertThat(parkedId()).isEmpty();
        assertThat(discard(id, "asked again").status()).isEqualTo(204);
        assertThat(post("/parked/retries", "{\"id\":\"" + id + "\"}").problem()).isEqualTo("not-found");
    }

    @Test
    void theAuditFindsEverythingAsTheJournalSays() {
        JsonNode audit = asOperator(BASE + "/audit").json();

        assertThat(audit.path("chains").size()).isEqualTo(2);
        assertThat(audit.path("chains").valueStream())
                .allMatch(chain -> chain.path("fault").isMissingNode()
                        || chain.path("fault").isNull());
        assertThat(audit.path("states").path("checked").asInt()).isPositive();
        assertThat(audit.path("states").path("different").size()).isZero();
        assertThat(audit.path("copies").path("different").size()).isZero();
    }

    @Test
    void prometheusReadsTheLagsAndWhatIsParked() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(figure("clearway_listener_parked", "listener=\"sample.hearing\""))
                        .isPositive());
        assertThat(figure("clearway_listener_lag_events", "listener=\"sample.hearing\""))
                .isNotNegative();
        for (String lane : new String[] {"lane=\"0\"", "lane=\"1\""}) {
            assertThat(figure("clearway_relay_lag_entries", lane)).isNotNegative();
            assertThat(figure("clearway_relay_lag_seconds", lane)).isNotNegative();
            assertThat(figure("clearway_relay_active", lane)).isEqualTo(1);
        }
    }

    /** NaN where the figure is there but could not be found. */
    private double figure(String metric, String label) {
        String read = Caller.send(operator("/actuator/prometheus")
                        .setHeader("Accept", "*/*")
                        .GET())
                .response()
                .body();
        return read.lines()
                .filter(line -> line.startsWith(metric + "{") && line.contains(label))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + metric + " of " + label));
    }

    @Test
    void onlyOperatorsMayAsk() {
        assertThat(caller.get(BASE + "/audit").problem()).isEqualTo("not-allowed");
        assertThat(caller.get(BASE + "/parked").problem()).isEqualTo("not-allowed");
    }
}
