package org.clearway.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StoryIT extends InsightIT {
    private static final LocalDate D = LocalDate.of(2026, 3, 2);
    private final String project = sent.id("project");
    private final String milestone = sent.id("milestone");
    private final String obstacle = sent.id("obstacle");
    private final String complaint = sent.id("complaint");

    private void aStory() {
        Map<String, String> title = Map.of("vi", "Giải phóng mặt bằng", "en", "Site clearance");
        keep(
                sent.event(
                        "project-service",
                        "agency.registered.v1",
                        "land-fund-lam-dong",
                        "system",
                        Map.of(
                                "agencyId", "land-fund-lam-dong",
                                "nameVi", "Trung tâm Phát triển quỹ đất tỉnh Lâm Đồng",
                                "nameEn", "Lam Dong Land Fund Centre")),
                sent.event(
                        "project-service",
                        "project.registered.v1",
                        project,
                        "pmb-lam-dong-1",
                        D,
                        Map.of("projectId", project, "title", title, "ownerAgency", "pmb-lam-dong-1")),
                sent.event(
                        "project-service",
                        "milestone.scheduled.v1",
                        project,
                        "pmb-lam-dong-1",
                        D,
                        Map.of(
                                "projectId", project,
                                "milestoneId", milestone,
                                "kind", "SITE_CLEARANCE",
                                "title", title,
                                "baseline", "2026-04-01",
                                "leadAgency", "pmb-lam-dong-1",
                                "headPost", "Giám đốc")),
                sent.recordedAt("2026-03-20T02:00:00Z")
                        .event(
                                "complaint-service",
                                "complaint.filed.v1",
                                complaint,
                                "pc-lam-dong",
                                D.plusDays(9),
                                Map.of("complaintId", complaint, "projectId", project, "holderAgency", "pc-lam-dong")),
                sent.event(
                        "complaint-service",
                        "complaint.limit-started.v1",
                        complaint,
                        "system",
                        D.plusDays(9),
                        Map.of(
                                "complaintId",
                                complaint,
                                "projectId",
                                project,
                                "holderAgency",
                                "pc-lam-dong",
                                "limit",
                                Map.of("code", "complaint-acceptance", "lastDay", "2026-03-21"))),
                sent.recordedAt("2026-03-25T02:00:00Z")
                        .event(
                                "complaint-service",
                                "complaint.upheld.v1",
                                complaint,
                                "pc-lam-dong",
                                D.plusDays(20),
                                Map.of(
                                        "complaintId",
                                        complaint,
                                        "projectId",
                                        project,
                                        "holderAgency",
                                        "pc-lam-dong",
                                        "decisionNumber",
                                        "12/QĐ-UBND")),
                sent.event(
                        "project-service",
                        "obstacle.reported.v1",
                        obstacle,
                        "pc-lam-dong",
                        D.plusDays(20),
                        Map.of(
                                "obstacleId",
                                obstacle,
                                "projectId",
                                project,
                                "milestoneId",
                                milestone,
                                "kind",
                                "COMPLAINT",
                                "causeCode",
                                "upheld-complaint",
                                "title",
                                title,
                                "ownerAgency",
                                "land-fund-lam-dong",
                                "since",
                                "2026-03-22")),
                sent.recordedAt("2026-04-02T02:00:00Z")
                        .event(
                                "project-service",
                                "milestone.missed.v1",
                                project,
                                "system",
                                LocalDate.of(2026, 4, 2),
                                Map.of(
                                        "projectId",
                                        project,
                                        "milestoneId",
                                        milestone,
                                        "title",
                                        title,
                                        "baseline",
                                        "2026-04-01",
                                        "leadAgency",
                                        "pmb-lam-dong-1",
                                        "openObstacles",
                                        List.of(Map.of(
                                                "obstacleId", obstacle,
                                                "kind", "COMPLAINT",
                                                "causeCode", "upheld-complaint",
                                                "ownerAgency", "land-fund-lam-dong",
                                                "since", "2026-03-22")))),
                sent.recordedAt("2026-04-10T02:00:00Z")
                        .event(
                                "project-service",
                                "obstacle.resolved.v1",
                                obstacle,
                                "land-fund-lam-dong",
                                LocalDate.of(2026, 4, 9),
                                Map.of("obstacleId", obstacle, "resolvedOn", "2026-04-09")));
    }

    @Test
    void theTimeLineNamesTheCauseOfTheMissAndSinceWhen() throws Exception {
        aStory();

        JsonNode timeline = json(analyst(), "/api/v1/timelines/projects/" + project);

        assertThat(timeline.path("title").asString()).isEqualTo("Giải phóng mặt bằng");
        JsonNode missed = timeline.at("/missedMilestones/0");
        assertThat(missed.path("headPost").asString()).isEqualTo("Giám đốc");
        assertThat(missed.at("/causes/0/ownerAgencyName").asString())
                .isEqualTo("Trung tâm Phát triển quỹ đất tỉnh Lâm Đồng");
        assertThat(missed.at("/causes/0/since").asString()).isEqualTo("2026-03-22");
        assertThat(timeline.path("entries").findValuesAsString("what"))
                .contains("Mốc “Giải phóng mặt bằng” không đạt hạn 01/04/2026", "Nộp đơn khiếu nại")
                .anyMatch(what -> what.contains("thuộc trách nhiệm Trung tâm Phát triển quỹ đất tỉnh Lâm Đồng"))
                .anyMatch(what -> what.equals("Bắt đầu tính thời hạn complaint-acceptance, ngày cuối 21/03/2026"));
        assertThat(timeline.path("entries").findValuesAsString("occurredOn")).isSorted();
        assertThat(timeline.path("holders").findValuesAsString("kind")).contains("milestone", "complaint", "obstacle");
    }

    @Test
    void theTimeLineSpeaksEnglishAndComesInPages() throws Exception {
        aStory();
        String path = "/api/v1/timelines/projects/" + project + "?limit=3";
        JsonNode first = JsonMapper.shared()
                .readTree(HTTP.send(
                                request(analyst(), path)
                                        .header("Accept-Language", "en")
                                        .build(),
                                BodyHandlers.ofString())
                        .body());
        JsonNode second = json(analyst(), path + "&cursor=" + first.path("next").asString());

        assertThat(first.path("title").asString()).isEqualTo("Site clearance");
        assertThat(first.at("/entries/1/what").asString())
                .isEqualTo("Milestone “Site clearance” scheduled for 1 April 2026");
        assertThat(first.path("entries")).hasSize(3);
        assertThat(second.path("entries").findValuesAsString("eventId"))
                .doesNotContainAnyElementsOf(first.path("entries").findValuesAsString("eventId"));
    }

    @Test
    void aTextThatOnlyLooksLikeADayStopsNoTimeLine() throws Exception {
        aStory();
        Map<String, Object> data = new HashMap<>();
        data.put("complaintId", complaint);
        data.put("projectId", project);
        data.put("holderAgency", "pc-lam-dong");
        data.put("decisionNumber", "2026-13-01");
        data.put("title", null);
        keep(sent.event("complaint-service", "complaint.rejected.v1", complaint, "pc-lam-dong", data));

        assertThat(json(analyst(), "/api/v1/timelines/projects/" + project)
                        .path("entries")
                        .findValuesAsString("what"))
                .anyMatch(what -> what.contains("2026-13-01"));
    }

    @Test
    void aStateIsWhatTheAnswersOfThatDaySaid() throws Exception {
        aStory();
        String path = "/api/v1/states/complaints/" + complaint + "?asOf=";

        JsonNode between = json(analyst(), path + "2026-03-22T00:00:00Z");
        JsonNode later = json(analyst(), path + "2026-03-26T00:00:00Z");

        assertThat(between.at("/state/status").asString()).isEqualTo("filed");
        assertThat(between.path("version").asLong()).isEqualTo(2);
        assertThat(between.at("/state/limits/0/code").asString()).isEqualTo("complaint-acceptance");
        assertThat(later.at("/state/decision/number").asString()).isEqualTo("12/QĐ-UBND");
        assertThat(get(analyst(), path + "2026-03-19T00:00:00Z").statusCode()).isEqualTo(404);
    }

    /** Entered on 20 March, but of 11 March: on paper it was there before it was known. */
    @Test
    void byLegalDateAStateIsThereBeforeItWasRecorded() throws Exception {
        aStory();
        String path = "/api/v1/states/complaints/" + complaint + "?asOf=2026-03-12T00:00:00Z&basis=";

        assertThat(get(analyst(), path + "recorded").statusCode()).isEqualTo(404);
        assertThat(json(analyst(), path + "legal").at("/state/status").asString())
                .isEqualTo("filed");
        assertThat(get(analyst(), path + "whatever").statusCode()).isEqualTo(400);
    }

    @Test
    void aMilestoneShowsItsOpenObstaclesAsOfTheDay() throws Exception {
        aStory();
        String path = "/api/v1/states/milestones/" + milestone + "?asOf=";

        JsonNode missed = json(analyst(), path + "2026-04-05T00:00:00Z");
        JsonNode after = json(analyst(), path + "2026-04-11T00:00:00Z");

        assertThat(missed.at("/state/status").asString()).isEqualTo("MISSED");
        assertThat(missed.path("version").asLong()).as("of its project").isEqualTo(3);
        assertThat(missed.at("/state/openObstacles/0/ownerAgency").asString()).isEqualTo("land-fund-lam-dong");
        assertThat(after.at("/state/openObstacles")).isEmpty();
        assertThat(json(analyst(), "/api/v1/states/projects/" + project).at("/state/milestones"))
                .hasSize(1);
        assertThat(get(analyst(), "/api/v1/states/things/x").statusCode()).isEqualTo(404);
    }

    @Test
    void theTimeLineOfADirectiveSaysWhoHadWhichTaskSinceWhen() throws Exception {
        String directive = sent.id("directive");
        String lead = sent.id("lead");
        String issuer = sent.id("issuer");
        keep(
                sent.event(
                        "project-service",
                        "task.assigned.v1",
                        directive,
                        issuer,
                        D,
                        Map.of(
                                "directiveId",
                                directive,
                                "taskCode",
                                "1309-1.2",
                                "text",
                                Map.of("vi", "Đẩy nhanh tiến độ"),
                                "leads",
                                List.of(lead),
                                "issuerAgency",
                                issuer)),
                sent.event(
                        "project-service",
                        "task.submitted.v1",
                        directive,
                        lead,
                        D.plusDays(4),
                        Map.of(
                                "directiveId", directive,
                                "taskCode", "1309-1.2",
                                "agency", lead,
                                "issuerAgency", issuer)));

        JsonNode timeline = json(officer(lead), "/api/v1/timelines/directives/" + directive);

        assertThat(timeline.path("entries").findValuesAsString("what"))
                .containsExactly("Giao nhiệm vụ 1309-1.2", "Trình kết quả nhiệm vụ 1309-1.2");
        assertThat(timeline.path("holders").findValuesAsString("holder")).containsExactly(lead, issuer);
        assertThat(timeline.path("holders").findValuesAsString("since")).containsExactly("2026-03-02", "2026-03-06");
        assertThat(get(officer("pc-bao-lam-5"), "/api/v1/timelines/directives/" + directive)
                        .statusCode())
                .isEqualTo(404);
    }
}
