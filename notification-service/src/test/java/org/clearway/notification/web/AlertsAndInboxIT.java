package org.clearway.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clearway.eventing.StreamId;
import org.clearway.kit.Texts;
import org.clearway.kit.testing.EndpointRules;
import org.clearway.kit.testing.OpenApiRules;
import org.clearway.kit.testing.TextRules;
import org.clearway.notification.Caller;
import org.clearway.notification.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

class AlertsAndInboxIT extends RunningService {
    @Autowired
    private ApplicationContext context;

    private void scheduled(String lead, String project, int times) {
        for (int i = 0; i < times; i++) {
            onProjects("milestone.scheduled.v1", StreamId.newId(), 2, """
                    {"projectId":"%s","milestoneId":"m","title":{"vi":"Mốc %d","en":"Milestone %d"},\
                    "baseline":"2026-12-31","leadAgency":"%s"}""".formatted(project, i, i, lead));
        }
        await(() -> caller().all(lead, "head", "/api/v1/inbox", 50).size() == times);
    }

    @Test
    void theInboxIsPagedAndReadingIsRemembered() {
        String lead = anAgency("lead", "");
        scheduled(lead, StreamId.newId(), 5);
        List<JsonNode> inbox = caller().all(lead, "head", "/api/v1/inbox", 2);
        assertThat(inbox).hasSize(5).extracting(it -> it.path("id").asString()).doesNotHaveDuplicates();

        String id = inbox.getFirst().path("id").asString();
        Caller.Answer read = caller().post(lead, "clerk", "/api/v1/inbox/" + id + "/reading", "");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json().path("unread").asBoolean()).isFalse();
        assertThat(caller().post(lead, "clerk", "/api/v1/inbox/" + id + "/reading", "")
                        .status())
                .isEqualTo(200);
        assertThat(caller().all(lead, "head", "/api/v1/inbox?unread=true", 50)).hasSize(4);
    }

    @Test
    void anotherAgencysInboxIsNotThere() {
        String lead = anAgency("lead", "");
        scheduled(lead, StreamId.newId(), 1);
        String id = caller().all(lead, "head", "/api/v1/inbox", 50)
                .getFirst()
                .path("id")
                .asString();
        assertThat(caller().get("other", "head", "/api/v1/alerts/" + id).status())
                .isEqualTo(404);
        assertThat(caller().post("other", "head", "/api/v1/inbox/" + id + "/reading", "")
                        .status())
                .isEqualTo(404);
        assertThat(caller().all("other", "head", "/api/v1/inbox", 50)).isEmpty();
        assertThat(caller().get("other", "analyst", "/api/v1/alerts/" + id).status())
                .isEqualTo(200);
    }

    @Test
    void alertsAreFilteredByStatusTypeAndProject() {
        String lead = anAgency("lead", "");
        String project = StreamId.newId();
        scheduled(lead, project, 2);
        assertThat(caller().all("office", "operator", "/api/v1/alerts?project=" + project, 50))
                .hasSize(2);
        assertThat(caller().all(lead, "head", "/api/v1/alerts?status=DELIVERED&type=milestone.scheduled.v1", 50))
                .hasSize(2);
        assertThat(caller().all(lead, "head", "/api/v1/alerts?status=FAILED", 50))
                .isEmpty();
        assertThat(caller().get(lead, "head", "/api/v1/alerts?status=NONSENSE").status())
                .isEqualTo(400);
    }

    @Test
    void endpointsAreGuardedAndTheDocumentIsComplete() {
        EndpointRules.assertEveryEndpointIsGuarded(context);
        OpenApiRules.assertComplete(
                Caller.send(caller().anonymous("/v3/api-docs").GET()).response().body());
        TextRules.assertSound(context.getBean(Texts.class));
        assertThat(Caller.send(caller().anonymous("/api/v1/alerts").GET()).status())
                .isEqualTo(401);
        assertThat(caller().get("a", "clerk", "/api/v1/routes").status()).isEqualTo(403);
    }
}
