package org.clearway.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clearway.eventing.StreamId;
import org.clearway.notification.Caller;
import org.clearway.notification.RunningService;
import org.clearway.notification.application.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Routes, templates and contacts over HTTP. */
class SettingsIT extends RunningService {
    private static final String STEWARD = "steward";

    @Autowired
    private Standards standards = new Standards(List.of(), List.of());

    private String template(String viSubject) {
        return """
                {"vi":{"subject":"%s","body":"Nội dung"},"en":{"subject":"Subject","body":"Body"}}""".formatted(viSubject);
    }

    /** Routes are installed in the order of the file, after all templates. */
    private void awaitStandards() {
        String last = standards.routes().getLast().id();
        await(() -> caller().get("office", STEWARD, "/api/v1/routes/" + last).status() == 200);
    }

    @Test
    void standardsAreVersionOne() {
        awaitStandards();
        Caller.Answer route = caller().get("office", STEWARD, "/api/v1/routes/plan.approved.v1:COMPENSATION_UNIT:MAIL");
        assertThat(route.header("ETag")).isEqualTo("\"1\"");
        assertThat(route.json().path("builtIn").asBoolean()).isTrue();
        assertThat(caller().all("office", STEWARD, "/api/v1/routes", 20)).hasSizeGreaterThan(40);
        JsonNode template = caller().get("office", STEWARD, "/api/v1/templates/milestone-missed")
                .json();
        assertThat(template.path("vi").path("subject").asString()).startsWith("Chậm tiến độ");
    }

    @Test
    void aRouteThatIsTurnedOffRaisesNothing() {
        awaitStandards();
        String owner = anAgency("owner", "");
        String id = "milestone.forecast.v1:LEAD:INBOX";
        String forecast = """
                {"projectId":"p","milestoneId":"m","leadAgency":"%s"}""".formatted(owner);
        onProjects("milestone.forecast.v1", StreamId.newId(), 1, forecast);
        assertThat(caller().put(
                                "office",
                                STEWARD,
                                "/api/v1/routes/" + id,
                                "{\"template\":\"milestone-scheduled\",\"enabled\":true}")
                        .status())
                .isEqualTo(200);
        onProjects("milestone.forecast.v1", StreamId.newId(), 1, forecast);
        await(() -> caller().all(owner, "head", "/api/v1/alerts", 50).size() == 1);
        assertThat(caller().put(
                                "office",
                                STEWARD,
                                "/api/v1/routes/" + id,
                                "{\"template\":\"milestone-scheduled\",\"enabled\":false}")
                        .status())
                .isEqualTo(200);
        onProjects("milestone.forecast.v1", StreamId.newId(), 1, forecast);
        assertThat(caller().all(owner, "head", "/api/v1/alerts", 50)).hasSize(1);
    }

    @Test
    void aTemplateThatIsChangedIsTheNextVersionAndTheOldOneStays() {
        awaitStandards();
        Caller.Answer set = caller().put(
                        "office", STEWARD, "/api/v1/templates/plan-approved", template("Đã duyệt {{data.planId}}"));
        assertThat(set.header("ETag")).isEqualTo("\"2\"");
        assertThat(caller().get("office", STEWARD, "/api/v1/templates/plan-approved?version=1")
                        .json()
                        .path("vi")
                        .path("subject")
                        .asString())
                .startsWith("Phương án bồi thường");
        String unit = anAgency("unit", "");
        onClearances("plan.approved.v1", StreamId.newId(), 5, """
                {"planId":"plan-7","clearanceId":"c","compensationUnit":"%s"}""".formatted(unit));
        await(() -> caller().all(unit, "head", "/api/v1/inbox", 50).size() == 1);
        Caller.Answer inbox = Caller.send(caller().as(unit, "head", "/api/v1/inbox")
                .setHeader("Accept-Language", "vi")
                .GET());
        assertThat(inbox.json().path("items").get(0).path("subject").asString()).isEqualTo("Đã duyệt plan-7");
    }

    @Test
    void aStaleVersionIsRefused() {
        awaitStandards();
        Caller.Answer stale = Caller.send(caller().as("office", STEWARD, "/api/v1/templates/task-accepted")
                .header("If-Match", "\"7\"")
                .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(template("x"))));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("stale-version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{#open}}", "{{#icu}}{n, plural, one {x}}{{/icu}}", "{{broken"})
    void aTemplateThatMakesNoTextIsRefusedAndNamesThePlace(String broken) {
        Caller.Answer refused = caller().put("office", STEWARD, "/api/v1/templates/try-this", template(broken));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("template-broken");
        assertThat(refused.json().path("errors").get(0).path("field").asString())
                .isEqualTo("vi.subject");
        assertThat(caller().get("office", STEWARD, "/api/v1/templates/try-this").status())
                .isEqualTo(404);
    }

    @Test
    void aPreviewSaysWhatWouldBeSent() {
        String body = """
                {"vi":{"subject":"Hạn {{data.due}}","body":"b"},"en":{"subject":"Due {{data.due}}","body":"b"},\
                "facts":{"data":{"due":"2026-12-31"}}}""";
        JsonNode preview = caller().post("office", STEWARD, "/api/v1/templates/preview", body)
                .json();
        assertThat(preview.path("vi").path("subject").asString()).isEqualTo("Hạn 31/12/2026");
        assertThat(preview.path("en").path("subject").asString()).isEqualTo("Due 31 December 2026");
    }

    @Test
    void aRouteNeedsATemplateAndAName() {
        String body = "{\"template\":\"no-such-template\",\"enabled\":true}";
        assertThat(caller().put("office", STEWARD, "/api/v1/routes/plan.posted.v1:HOLDER:MAIL", body)
                        .problem())
                .isEqualTo("unknown-template");
        assertThat(caller().put("office", STEWARD, "/api/v1/routes/plan.posted.v1:NOBODY:MAIL", body)
                        .problem())
                .isEqualTo("not-a-route");
    }

    @Test
    void contactsAreForAgenciesThatThereAreAndShownToTheirOwnHead() {
        String agency = anAgency("known", "");
        String body = "{\"address\":\"post@agency.example\",\"language\":\"vi\"}";
        assertThat(caller().put("office", STEWARD, "/api/v1/contacts/no-such-agency", body)
                        .problem())
                .isEqualTo("unknown-agency");
        assertThat(caller().put(agency, "head", "/api/v1/contacts/" + agency, body)
                        .status())
                .isEqualTo(200);
        assertThat(caller().get(agency, "head", "/api/v1/contacts/" + agency)
                        .json()
                        .path("address")
                        .asString())
                .isEqualTo("post@agency.example");
        assertThat(caller().get("other", "head", "/api/v1/contacts/" + agency).status())
                .isEqualTo(404);
        assertThat(caller().put(
                                agency,
                                "head",
                                "/api/v1/contacts/" + agency,
                                "{\"address\":\"none\",\"language\":\"vi\"}")
                        .problem())
                .isEqualTo("validation-failed");
    }
}
