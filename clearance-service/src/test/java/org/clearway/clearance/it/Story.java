package org.clearway.clearance.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.clearway.clearance.it.Api.Answer;
import tools.jackson.databind.JsonNode;

/** One clearance with invented households, driven through HTTP by the users of the right agencies. */
public final class Story {
    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final String LAND_USERS = "/api/v1/land-users/";
    static final String PLANS = "/api/v1/compensation-plans/";

    final String project = UUID.randomUUID().toString();
    final String milestone = UUID.randomUUID().toString();
    final Api unit;
    final Api province;
    final Api commune;
    private String clearance = "";

    Story(BiFunction<String, String[], Api> as) {
        unit = as.apply("land-fund-lam-dong", new String[] {"officer"});
        province = as.apply("pc-lam-dong", new String[] {"head"});
        commune = as.apply("pc-bao-lam-1", new String[] {"officer"});
    }

    Story opened(BooleanSupplier registerIsKnown) {
        Register.say();
        Topics.say("projects", "milestone.scheduled.v1", project, 2, "2026-06-01", "pmb-lam-dong-1", """
                {"projectId": "%s", "milestoneId": "%s", "kind": "SITE_CLEARANCE", "baseline": "2026-12-31",
                 "title": {"vi": "Giải phóng mặt bằng", "en": "Site clearance"}, "leadAgency": "pmb-lam-dong-1",
                 "headPost": "Giám đốc", "superiorAgency": "pc-lam-dong",
                 "clearance": {"unitCode": "25054", "compensationUnit": "land-fund-lam-dong", "lengthM": 500}}""".formatted(
                        project, milestone));
        await().atMost(PATIENCE).until(() -> !found().isEmpty() && registerIsKnown.getAsBoolean());
        clearance = found().get(0).path("clearanceId").asString();
        return this;
    }

    private JsonNode found() {
        return unit.get("/api/v1/clearances?milestoneId=" + milestone).body().path("items");
    }

    String clearancePath() {
        return "/api/v1/clearances/" + clearance;
    }

    String clearanceId() {
        return clearance;
    }

    /** Counts an invented household with one agricultural parcel. */
    JsonNode landUser(String number, String areaM2) {
        return unit.post(clearancePath() + "/land-users", landUserBody(number, areaM2, "agricultural"))
                .expect(201)
                .body();
    }

    static String landUserBody(String number, String areaM2, String landClass) {
        return """
                {"occurredOn": "2026-06-01", "landUserKind": "HOUSEHOLD",
                 "parcels": [{"unitCode": "25054", "mapSheet": "12", "parcelNumber": "%s", "areaM2": %s,
                              "landClass": "%s", "lengthM": 40}],
                 "personal": {"name": "Hộ mẫu %s", "idNumber": "000000000%s", "phone": "+84 000 000 0%s",
                              "bankAccount": "9704000%s", "address": "Thôn mẫu"}}""".formatted(number, areaM2, landClass, number, number, number, number);
    }

    Story listFixed() {
        unit.post(clearancePath() + "/land-user-list", """
                {"occurredOn": "2026-06-05", "paperNumber": "15/DS-TTPTQD"}""").expect(200);
        return this;
    }

    Story notifiedAll() {
        province.post(clearancePath() + "/recovery-notice", notice("2026-07-01"))
                .expect(200);
        return this;
    }

    static String notice(String day) {
        return """
                {"occurredOn": "%s", "noticeNumber": "101/TB-UBND", "meetingHeldOn": "2026-06-25",
                 "meetingMinutesNumber": "08/BB-UBND"}""".formatted(day);
    }

    void delivered(String landUser) {
        commune.post(LAND_USERS + landUser + "/delivery", """
                {"occurredOn": "2026-07-03", "method": "DIRECT", "proofNumber": "11/BB-UBND"}""").expect(200);
    }

    void inventoried(String landUser) {
        unit.post(LAND_USERS + landUser + "/inventory", """
                {"occurredOn": "2026-07-10", "minutesNumber": "20/BB-TTPTQD",
                 "assets": [{"code": "tree-coffee", "quantity": 120, "unit": "piece", "createdOn": "2019-05-01",
                             "photographedAt": "2026-07-10T02:15:00Z"}]}""").expect(200);
    }

    static String planBody(JsonNode... landUsers) {
        StringBuilder lines = new StringBuilder();
        for (JsonNode landUser : landUsers) {
            lines.append(lines.isEmpty() ? "" : ",").append("""
                    {"landUserId": "%s", "parcelIds": ["%s"], "amount": 450000000, "resettlement": false}""".formatted(
                            id(landUser),
                            landUser.path("parcels").get(0).path("parcelId").asString()));
        }
        return """
                {"occurredOn": "2026-07-12", "ruleSet": "LAW_2024_WITH_RESOLUTION_254", "lines": [%s]}""".formatted(lines);
    }

    JsonNode drafted(JsonNode... landUsers) {
        return unit.post(clearancePath() + "/compensation-plans", planBody(landUsers))
                .expect(201)
                .body();
    }

    static String id(JsonNode landUser) {
        return landUser.path("landUserId").asString();
    }

    void posted(String plan) {
        unit.post(PLANS + plan + "/posting", """
                {"occurredOn": "2026-07-13", "places": ["COMMITTEE_OFFICE", "COMMON_PLACE", "COMMUNE_PORTAL"]}""").expect(200);
    }

    Answer postingEnd(String plan, String day) {
        return unit.post(PLANS + plan + "/posting-end", """
                {"occurredOn": "%s", "minutesNumber": "25/BB-TTPTQD"}""".formatted(day));
    }

    /** From the end of the posting to the approval of 10 August. */
    JsonNode approved(String plan, int agree, int disagree) {
        return approvedOn(plan, agree, disagree, "2026-08-10");
    }

    JsonNode approvedOn(String plan, int agree, int disagree, String day) {
        postingEnd(plan, "2026-07-24").expect(200);
        unit.post(PLANS + plan + "/consultation", """
                {"occurredOn": "2026-07-25", "agree": %d, "disagree": %d, "other": 0, "minutesNumber": "26/BB"}""".formatted(agree, disagree))
                .expect(200);
        unit.post(PLANS + plan + "/appraisal", """
                {"occurredOn": "2026-08-01", "appraisedBy": "dept-lam-dong-agriculture-environment",
                 "paperNumber": "300/TTr"}""").expect(200);
        return province.post(PLANS + plan + "/approval", """
                {"occurredOn": "%s", "decisionNumber": "1900/QD-UBND"}""".formatted(day))
                .expect(200)
                .body();
    }

    static JsonNode lineOf(JsonNode plan, JsonNode landUser) {
        for (JsonNode line : plan.path("lines")) {
            if (id(line).equals(id(landUser))) {
                return line;
            }
        }
        throw new AssertionError("no line of " + id(landUser) + " in " + plan);
    }

    Answer acceptance(JsonNode landUser, JsonNode line, String day) {
        return unit.post(LAND_USERS + id(landUser) + "/acceptance", """
                {"occurredOn": "%s", "lineId": "%s", "lineVersion": %d, "paperNumber": "31/BB"}""".formatted(
                day, line.path("lineId").asString(), line.path("version").asInt()));
    }

    Answer payment(JsonNode landUser, JsonNode line, String day) {
        return unit.post(LAND_USERS + id(landUser) + "/payment", """
                {"occurredOn": "%s", "lineId": "%s", "lineVersion": %d, "amount": %d, "currency": "VND",
                 "voucherNumber": "UNC-0001"}""".formatted(
                        day,
                        line.path("lineId").asString(),
                        line.path("version").asInt(),
                        line.path("amount").asLong()));
    }

    Answer decision(JsonNode landUser, String day) {
        return province.post(LAND_USERS + id(landUser) + "/recovery-decision", decisionBody(day));
    }

    static String decisionBody(String day) {
        return """
                {"occurredOn": "%s", "decisionNumber": "2100/QD-UBND", "trigger": "NO_RESETTLEMENT_NEEDED"}""".formatted(day);
    }

    Answer handOver(JsonNode landUser, String day, String areaM2) {
        return unit.post(LAND_USERS + id(landUser) + "/hand-over", """
                {"occurredOn": "%s", "areaM2": %s, "lengthM": 40, "usable": true, "voluntary": false,
                 "minutesNumber": "70/BB"}""".formatted(day, areaM2));
    }

    JsonNode progress() {
        return unit.get(clearancePath() + "/progress").expect(200).body().path("progress");
    }

    void awaitHandedOver(int households) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                progress().path("households").path("handedOver").asInt())
                        .isEqualTo(households));
    }
}
