package org.clearway.project.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.clearway.testkit.RealKafka;
import org.clearway.testkit.TestTopics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProjectStoryIT extends ProjectIT {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @BeforeEach
    void registers() {
        givenTheRegisters();
        TestTopics.create(RealKafka.shared().bootstrapServers(), "clearances", 3);
        TestTopics.create(RealKafka.shared().bootstrapServers(), "complaints", 3);
    }

    /** All tests share the clock. */
    @AfterEach
    void theClockIsSetBack() {
        CLOCK.set(NOW);
    }

    @Test
    void aSiteClearanceFollowsWhatIsHandedOver() {
        String project = registered("it-road-1");
        String milestone = scheduled(project, Bodies.siteClearance("2026-12-31"));
        String clearance = "c-" + milestone;

        clearance(clearance, 1, "clearance.opened.v1", ids(project, milestone, clearance) + "}");
        clearance(clearance, 4, "clearance.progressed.v1", ids(project, milestone, clearance) + """
                , "households": {"total": 3, "accepted": 2, "paid": 2, "handedOver": 2},
                 "areaM2": {"total": 1000, "accepted": 800, "paid": 800, "handedOver": 500}}
                """);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                milestone(project, milestone).path("forecast").asString(""))
                        .isEqualTo("2026-09-01"));

        clearance(
                clearance,
                9,
                "clearance.completed.v1",
                ids(project, milestone, clearance) + ", \"completedOn\": \"2026-07-15\"}");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                milestone(project, milestone).path("state").asString())
                        .isEqualTo("MET"));
        assertThat(milestone(project, milestone).path("late").asBoolean()).isFalse();
    }

    @Test
    void anUpheldComplaintHoldsUpTheMilestoneUntilThePlanLineIsRevised() {
        String project = registered("it-road-2");
        String milestone = scheduled(project, Bodies.siteClearance("2026-12-31"));
        String clearance = "c-" + milestone;
        String complaint = "k-" + milestone;
        clearance(clearance, 1, "clearance.opened.v1", ids(project, milestone, clearance) + "}");

        topics.write(
                "complaints",
                new Topic.Fact("complaint-service", "complaint.filed.v1", complaint, 1, DAY, "pc-lam-dong", "{}"));
        topics.write(
                "complaints",
                new Topic.Fact(
                        "complaint-service", "complaint.upheld.v1", complaint, 6, DAY, "pc-lam-dong", """
                        {"complaintId": "%s", "clearanceId": "%s", "holderAgency": "pc-lam-dong"}""".formatted(
                                        complaint, clearance)));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(obstacles(project))
                        .singleElement()
                        .satisfies(obstacle -> {
                            assertThat(obstacle.path("kind").asString()).isEqualTo("COMPLAINT");
                            assertThat(obstacle.path("ownerAgency").asString()).isEqualTo("land-fund-lam-dong");
                            assertThat(obstacle.path("milestoneId").asString()).isEqualTo(milestone);
                            assertThat(obstacle.path("sourceSubject").asString())
                                    .isEqualTo(complaint);
                        }));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(milestone(project, milestone).path("openObstacles"))
                        .hasSize(1));

        topics.write(
                "clearances",
                new Topic.Fact(
                        "clearance-service",
                        "plan-line.revised.v1",
                        "plan-" + milestone,
                        7,
                        DAY.plusDays(9),
                        "land-fund-lam-dong",
                        """
                        {"planId": "p", "clearanceId": "%s", "projectId": "%s", "lineId": "l", "version": 2,
                         "complaintId": "%s"}""".formatted(clearance, project, complaint)));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(obstacles(project).getFirst().path("state").asString()).isEqualTo("RESOLVED");
            assertThat(milestone(project, milestone).path("openObstacles")).isEmpty();
        });
    }

    @Test
    void aMissedMilestoneNamesHeadSuperiorAndWhatHeldItUp() {
        String project = registered("it-road-3");
        String milestone = scheduled(project, Bodies.approval("2026-11-25"));
        Api.Answer obstacle = owner().post("/api/v1/projects/" + project + "/obstacles", Bodies.obstacle(milestone))
                .expect(201);
        assertThat(milestone(project, milestone).path("openObstacles"))
                .as("known with the answer, not when it has come back by the topic")
                .hasSize(1);

        CLOCK.set(Instant.parse("2026-11-25T17:00:01Z"));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(eventsOf(project))
                        .filteredOn(event -> event.type().equals("milestone.missed.v1"))
                        .singleElement()
                        .satisfies(event -> {
                            JsonNode data = event.data();
                            assertThat(data.path("milestoneId").asString()).isEqualTo(milestone);
                            assertThat(data.path("headPost").asString()).isEqualTo("Người đứng đầu pc-bao-lam-1");
                            assertThat(data.path("superiorAgency").asString()).isEqualTo("pc-lam-dong");
                            assertThat(data.path("openObstacles")
                                            .path(0)
                                            .path("obstacleId")
                                            .asString())
                                    .isEqualTo(obstacle.text("obstacleId"));
                            assertThat(data.path("openObstacles")
                                            .path(0)
                                            .path("since")
                                            .asString())
                                    .isEqualTo("2026-05-04");
                            assertThat(event.occurredOn()).isEqualTo("2026-11-26");
                        }));
    }

    @Test
    void anObstacleIsPromisedByItsOwnerAndResolvedWithEvidence() {
        String project = registered("it-road-4");
        String milestone = scheduled(project, Bodies.approval("2026-12-31"));
        Api department = as("dept-lam-dong-agriculture-environment", "head");
        String id = owner().post("/api/v1/projects/" + project + "/obstacles", Bodies.obstacle(milestone))
                .expect(201)
                .text("obstacleId");

        assertThat(as("pc-bao-lam-1", "head")
                        .post("/api/v1/obstacles/" + id + "/promise", promise())
                        .text("type"))
                .isEqualTo("/problems/not-your-act");
        assertThat(department
                        .post("/api/v1/obstacles/" + id + "/promise", promise())
                        .expect(200)
                        .text("promisedOn"))
                .isEqualTo("2026-06-30");
        assertThat(department
                        .post("/api/v1/obstacles/" + id + "/resolution", """
                                {"occurredOn": "2026-06-15", "resolvedOn": "2026-06-13",
                                 "evidence": [{"title": "Nghị quyết", "number": "12/NQ-HĐND"}]}""")
                        .expect(200)
                        .text("state"))
                .isEqualTo("RESOLVED");
        assertThat(steward()
                        .get("/api/v1/obstacles?project=" + project + "&open=true")
                        .body()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void keepsOldAndNewOfWhatIsRescheduledAndRefusesWhatIsNotAllowed() {
        String project = registered("it-road-5");
        String milestone = scheduled(project, Bodies.approval("2026-12-31"));
        String path = "/api/v1/projects/" + project + "/milestones/" + milestone;
        String later = """
                {"occurredOn": "2026-06-01", "baseline": "2027-03-31", "rationale": "Quy hoạch duyệt muộn"}""";

        assertThat(as("pc-bao-lam-1", "head")
                        .post(path + "/rescheduling", later)
                        .status())
                .isEqualTo(403);
        JsonNode changed =
                owner().post(path + "/rescheduling", later).expect(200).body();
        assertThat(changed.path("firstBaseline").asString()).isEqualTo("2026-12-31");
        assertThat(changed.path("changes").path(0).path("before").asString()).isEqualTo("2026-12-31");
        assertThat(changed.path("changes").path(0).path("rationale").asString()).isEqualTo("Quy hoạch duyệt muộn");

        assertThat(owner().post(path + "/rescheduling", later.replace("2026-06-01", "2026-12-01"))
                        .text("type"))
                .isEqualTo("/problems/legal-date-in-future");
        assertThat(owner().post(path + "/rescheduling", later.replace("\"rationale\"", "\"reason\""))
                        .text("type"))
                .isEqualTo("/problems/unknown-field");
        assertThat(owner().post("/api/v1/projects", Bodies.project("it-road-5")).text("type"))
                .isEqualTo("/problems/project-already-registered");
        assertThat(owner().post(
                                "/api/v1/projects/" + project + "/milestones",
                                Bodies.siteClearance("2026-12-31").replace("1000", "-1"))
                        .text("type"))
                .isEqualTo("/problems/validation-failed");
        assertThat(owner().post(
                                "/api/v1/projects",
                                Bodies.project("it-road-6").replace("pmb-lam-dong-1", "party-bao-lam-standing"))
                        .text("type"))
                .isEqualTo("/problems/agency-not-valid-on-day");
    }

    @Test
    void listsByPageSortAndFilter() {
        registered("it-list-a");
        registered("it-list-b");
        registered("it-list-c");

        JsonNode first = steward()
                .get("/api/v1/projects?text=duong%20it-list&sort=-code&limit=2")
                .expect(200)
                .body();
        assertThat(first.path("items"))
                .extracting(line -> line.path("code").asString())
                .containsExactly("it-list-c", "it-list-b");
        JsonNode second = steward()
                .get("/api/v1/projects?text=duong%20it-list&sort=-code&limit=2&cursor="
                        + first.path("next").asString())
                .expect(200)
                .body();
        assertThat(second.path("items"))
                .extracting(line -> line.path("code").asString())
                .containsExactly("it-list-a");
        assertThat(second.has("next")).isFalse();
        assertThat(steward().get("/api/v1/projects?sort=budget").text("type")).isEqualTo("/problems/unknown-sort");
    }

    @Test
    void listsMilestonesByPage() {
        String project = registered("it-road-7");
        String first = scheduled(project, Bodies.approval("2027-12-31"));
        String second = scheduled(project, Bodies.approval("2027-12-31"));
        String path = "/api/v1/projects/" + project + "/milestones?limit=1";

        JsonNode page = steward().get(path).expect(200).body();
        JsonNode next = steward()
                .get(path + "&cursor=" + page.path("next").asString())
                .expect(200)
                .body();

        assertThat(page.path("items"))
                .extracting(item -> item.path("milestoneId").asString())
                .containsExactly(first);
        assertThat(next.path("items"))
                .extracting(item -> item.path("milestoneId").asString())
                .containsExactly(second);
        assertThat(next.has("next")).isFalse();
    }

    private void clearance(String subject, long sequence, String type, String data) {
        topics.write(
                "clearances",
                new Topic.Fact("clearance-service", type, subject, sequence, DAY, "land-fund-lam-dong", data));
    }

    private static String ids(String project, String milestone, String clearance) {
        return "{\"clearanceId\": \"%s\", \"projectId\": \"%s\", \"milestoneId\": \"%s\""
                .formatted(clearance, project, milestone);
    }

    private static String promise() {
        return "{\"occurredOn\": \"2026-05-06\", \"promisedOn\": \"2026-06-30\"}";
    }

    private String registered(String code) {
        return owner().post("/api/v1/projects", Bodies.project(code))
                .expect(201)
                .text("projectId");
    }

    private String scheduled(String project, String body) {
        return owner().post("/api/v1/projects/" + project + "/milestones", body)
                .expect(201)
                .text("milestoneId");
    }

    private JsonNode milestone(String project, String milestone) {
        return owner().get("/api/v1/projects/" + project + "/milestones/" + milestone)
                .expect(200)
                .body();
    }

    private List<JsonNode> obstacles(String project) {
        return owner().get("/api/v1/projects/" + project + "/obstacles")
                .expect(200)
                .body()
                .path("items")
                .valueStream()
                .toList();
    }

    private List<Topic.Seen> eventsOf(String subject) {
        return topics.read("projects").stream()
                .filter(event -> event.subject().equals(subject))
                .toList();
    }

    private Api owner() {
        return as("pmb-lam-dong-1", "head");
    }
}
