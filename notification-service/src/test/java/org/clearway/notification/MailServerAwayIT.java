package org.clearway.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clearway.eventing.StreamId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The mail server goes and comes back: alerts wait and flow, and the inbox does not wait at all. */
class MailServerAwayIT extends RunningService {
    private boolean away;

    @AfterEach
    void bringBack() {
        if (away) {
            TestMail.shared().comeBack();
        }
    }

    private List<JsonNode> alerts(String agency, String channel) {
        return caller().all(agency, "head", "/api/v1/alerts", 50).stream()
                .filter(it -> it.path("channel").asString().equals(channel))
                .toList();
    }

    private long count(String agency, String channel, String status) {
        return alerts(agency, channel).stream()
                .filter(it -> it.path("status").asString().equals(status))
                .count();
    }

    private void reported(String owner) {
        onProjects("obstacle.reported.v1", StreamId.newId(), 1, """
                {"obstacleId":"o","projectId":"p","title":{"vi":"a","en":"b"},"kind":"COMPLAINT","causeCode":"c",\
                "ownerAgency":"%s","since":"2026-10-01"}""".formatted(owner));
    }

    @Test
    void alertsWaitWithTheirReasonAndFlowWhenItIsBack() {
        String owner = anAgency("owner", "");
        TestMail.shared().goAway();
        away = true;
        for (int i = 0; i < 10; i++) {
            reported(owner);
        }
        await(() -> count(owner, "INBOX", "DELIVERED") == 10);
        await(() -> alerts(owner, "MAIL").stream()
                .anyMatch(it -> it.path("reason").asString("").equals("MAIL_SERVER_AWAY")));
        assertThat(count(owner, "MAIL", "RAISED")).isEqualTo(10);
        JsonNode health =
                Caller.send(caller().anonymous("/actuator/health").GET()).json();
        assertThat(health.path("components").path("alerts").path("status").asString())
                .isEqualTo("DEGRADED");

        TestMail.shared().comeBack();
        away = false;
        await(() -> count(owner, "MAIL", "SENT") == 10);
        assertThat(TestMail.shared().to(owner + "@agencies.example")).hasSize(10);
        JsonNode tried = alerts(owner, "MAIL").stream()
                .map(it -> caller().get(
                                owner, "head", "/api/v1/alerts/" + it.path("id").asString())
                        .json())
                .filter(it -> it.path("log").size() > 2)
                .findFirst()
                .orElseThrow();
        assertThat(tried.path("log").get(1).path("what").asString()).isEqualTo("alert.delayed.v1");
        assertThat(tried.path("log").get(1).path("reason").asString()).isEqualTo("MAIL_SERVER_AWAY");
    }
}
