package org.clearway.localstack.walkthrough;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Step 3, second part: the compensation plan from its draft to its approval. */
final class PlanStep {
    private final Scene scene;
    private final Cast cast;

    PlanStep(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
    }

    void play() {
        draft();
        LocalDate ended = postedForItsFullTime();
        Answer consulted = scene.does(
                "the owners are heard: two agree, one does not",
                Cast.FUND_OFFICER,
                plan("consultation"),
                Json.object(
                        "occurredOn", ended.plusDays(1),
                        "agree", 2,
                        "disagree", 1,
                        "other", 0,
                        "minutesNumber", cast.paper("BB")));
        scene.check("state of the plan", "CONSULTED", consulted.text("state"), consulted);
        scene.does(
                "the department's appraisal is recorded",
                Cast.FUND_OFFICER,
                plan("appraisal"),
                Json.object(
                        "occurredOn", ended.plusDays(3),
                        "appraisedBy", Cast.APPRAISER,
                        "paperNumber", cast.paper("TTr")));
        approve();
    }

    private void draft() {
        List<Object> lines = new ArrayList<>();
        cast.households.forEach(household -> lines.add(Json.object(
                "landUserId", household.landUserId,
                "parcelIds", household.parcelIds,
                "amount", household.amount,
                "resettlement", false)));
        Answer drafted = scene.does(
                "the plan is drafted, a line per household",
                Cast.FUND_OFFICER,
                "/clearances/" + cast.clearanceId + "/compensation-plans",
                Json.object(
                        "occurredOn",
                        cast.dates.planDrafted(),
                        "ruleSet",
                        "LAW_2024_WITH_RESOLUTION_254",
                        "lines",
                        lines));
        cast.planId = drafted.text("planId");
        for (JsonNode line : drafted.at("lines")) {
            cast.households.stream()
                    .filter(household -> household.landUserId.equals(Json.text(line, "landUserId")))
                    .forEach(household -> household.lineId = Json.text(line, "lineId"));
        }
    }

    private LocalDate postedForItsFullTime() {
        Answer posted = scene.does(
                "the draft is posted",
                Cast.FUND_OFFICER,
                plan("posting"),
                Json.object(
                        "occurredOn", cast.dates.planPosted(),
                        "places", List.of("COMMITTEE_OFFICE", "COMMON_PLACE", "COMMUNE_PORTAL")));
        Law.POSTING.check(scene, posted.at("posting"), cast.dates.planPosted(), posted);
        LocalDate earliest = LocalDate.parse(posted.text("posting/earliestLawfulDay"));
        Answer early = scene.isRefused(
                "its end one day too early",
                Cast.FUND_OFFICER,
                plan("posting-end"),
                Json.object("occurredOn", earliest.minusDays(1), "minutesNumber", cast.paper("BB")),
                422,
                "wait-not-over");
        scene.check("rule that forbids it", Law.POSTING.code(), early.text("rule/code"), early);
        scene.does(
                "the posting ends on its first lawful day, " + earliest,
                Cast.FUND_OFFICER,
                plan("posting-end"),
                Json.object("occurredOn", earliest, "minutesNumber", cast.paper("BB")));
        return earliest;
    }

    private void approve() {
        Answer approved = scene.does(
                "the province approves the plan",
                Cast.PROVINCE_HEAD,
                plan("approval"),
                Json.object("occurredOn", cast.dates.planApproved(), "decisionNumber", cast.paper("QD")));
        scene.check("state of the plan", "APPROVED", approved.text("state"), approved);
        cast.kept.keep(
                "the plan when it was approved",
                "compensation-plans/" + cast.planId,
                scene.recordedAt(cast.planId, approved),
                Map.of(
                        "state/status", approved.text("state"),
                        "state/version", approved.text("version"),
                        "state/approvedBy", Cast.PROVINCE,
                        "state/approvedOn", approved.text("approval/approvedOn")));
    }

    private String plan(String act) {
        return "/compensation-plans/" + cast.planId + "/" + act;
    }
}
