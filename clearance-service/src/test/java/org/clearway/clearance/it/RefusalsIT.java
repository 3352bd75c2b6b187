package org.clearway.clearance.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.clearance.it.Story.LAND_USERS;
import static org.clearway.clearance.it.Story.PLANS;
import static org.clearway.clearance.it.Story.id;
import static org.clearway.clearance.it.Story.landUserBody;
import static org.clearway.clearance.it.Story.notice;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Bad input: each a problem of its own type that names field and rule, and nothing changed. */
class RefusalsIT extends ClearanceIT {
    @Test
    void namesFieldAndRuleOfAParcelThatCannotBe() {
        Story story = aStory();
        String path = story.clearancePath() + "/land-users";

        JsonNode negative =
                story.unit.post(path, landUserBody("1", "-5", "agricultural")).refused(422, "area-not-positive");
        assertThat(negative.path("errors").get(0).path("field").asString()).isEqualTo("parcels[0].areaM2");
        assertThat(negative.path("errors").get(0).path("rule").asString()).isEqualTo("positive");
        story.unit.post(path, landUserBody("1", "5", "lunar")).refused(422, "unknown-land-class");
        story.landUser("1", "5");
        story.unit.post(path, landUserBody("1", "7", "agricultural")).refused(409, "duplicate-parcel");
        assertThat(story.progress().path("households").path("total").asInt()).isEqualTo(1);
    }

    @Test
    void speaksVietnameseAndEnglish() {
        Story story = aStory();
        String path = story.clearancePath() + "/land-users";
        String body = landUserBody("1", "-5", "agricultural");

        assertThat(story.unit.postIn("vi", path, body).text("title"))
                .isEqualTo("Diện tích hoặc chiều dài phải lớn hơn 0");
        assertThat(story.unit.postIn("en", path, body).text("title")).isEqualTo("Area and length must be above zero");
        assertThat(story.unit
                        .postIn("vi", story.clearancePath() + "/compensation-plans", """
                                {"occurredOn": "2026-07-12", "ruleSet": "LAW_2024", "lines": [{"landUserId": "%s",
                                 "parcelIds": ["%s"], "amount": 5, "resettlement": false}]}""".formatted(
                                        id(story.landUser("2", "5")), UUID.randomUUID()))
                        .text("detail"))
                .isEqualTo("Chưa có kiểm đếm nên chưa thể ghi nhận lập phương án.");
    }

    @Test
    void refusesDatesOfTheFutureAndAgenciesBeforeTheirTime() {
        Story story = aStory();
        JsonNode landUser = story.landUser("1", "5");

        story.province
                .post(LAND_USERS + id(landUser) + "/notice", notice("2099-01-01"))
                .refused(400, "legal-date-in-future");
        story.unit.post(LAND_USERS + id(landUser) + "/inventory", """
                        {"occurredOn": "2025-06-30", "minutesNumber": "1/BB"}""").refused(422, "agency-not-valid");
        story.province.post(LAND_USERS + id(landUser) + "/notice", """
                        {"occurredOn": "2024-07-01", "noticeNumber": "1/TB", "meetingHeldOn": "2024-06-30",
                         "meetingMinutesNumber": "1/BB"}""").refused(422, "competence-unknown");
    }

    @Test
    void letsOnlyTheRightAgencyAct() {
        Story story = aStory();
        JsonNode landUser = story.landUser("1", "5");

        JsonNode refused = as("pc-bao-lam-1", "head")
                .post(LAND_USERS + id(landUser) + "/notice", notice("2026-07-01"))
                .refused(403, "not-your-act");
        assertThat(refused.path("agencies").get(0).asString()).isEqualTo("pc-lam-dong");
        story.province.post(LAND_USERS + id(landUser) + "/inventory", """
                        {"occurredOn": "2026-07-10", "minutesNumber": "1/BB"}""").refused(403, "not-your-act");
        as("pc-lam-dong", "officer")
                .post(LAND_USERS + id(landUser) + "/notice", notice("2026-07-01"))
                .refused(403, "not-allowed");
    }

    @Test
    void refusesAnUnknownAppraiser() {
        Story story = aStory();
        JsonNode landUser = story.landUser("1", "5");
        story.notifiedAll();
        story.delivered(id(landUser));
        story.inventoried(id(landUser));
        String plan = story.drafted(landUser).path("planId").asString();

        JsonNode refused = story.unit.post(PLANS + plan + "/appraisal", """
                        {"occurredOn": "2026-08-01", "appraisedBy": "dept-of-nowhere", "paperNumber": "1/TTr"}""").refused(422, "unknown-agency");
        assertThat(refused.path("errors").get(0).path("field").asString()).isEqualTo("appraisedBy");
        story.unit
                .post(story.clearancePath() + "/compensation-plans", Story.planBody(landUser))
                .refused(409, "land-user-has-plan");
    }

    @Test
    void keepsVersionsAndKeys() {
        Story story = aStory();
        JsonNode landUser = story.landUser("1", "5");
        String path = LAND_USERS + id(landUser) + "/notice";
        String key = UUID.randomUUID().toString();

        story.province.postIfMatch(path, notice("2026-07-01"), "\"7\"").refused(412, "stale-version");
        JsonNode first =
                story.province.post(path, notice("2026-07-01"), key).expect(200).body();
        JsonNode again =
                story.province.post(path, notice("2026-07-01"), key).expect(200).body();
        assertThat((Object) again).isEqualTo(first);
        story.province.post(path, notice("2026-07-02"), key).refused(422, "idempotency-key-reused");
        story.province.post(path, notice("2026-07-02")).refused(409, "recovery-notice-still-valid");
        story.province
                .post(path, notice("2026-07-01").replace("{", "{\"note\": \"x\", "))
                .refused(400, "unknown-field");
    }

    @Test
    void issuesTheNoticeToAllOnceAndWithTheGuardsOfEveryAct() {
        Story story = aStory();
        String path = story.clearancePath() + "/recovery-notice";
        story.province.post(path, notice("2026-07-01")).refused(409, "land-user-list-empty");
        JsonNode landUser = story.landUser("1", "5");
        String key = UUID.randomUUID().toString();

        story.province.postIfMatch(path, notice("2026-07-01"), "\"7\"").refused(412, "stale-version");
        var first = story.province.post(path, notice("2026-07-01"), key).expect(200);
        assertThat(first.body().path("landUsers")).hasSize(1);
        story.delivered(id(landUser));
        var again = story.province.post(path, notice("2026-07-01"), key).expect(200);
        JsonNode notified = again.body().path("landUsers").get(0);
        assertThat(id(notified)).isEqualTo(id(landUser));
        assertThat(notified.path("notice").path("issuedOn").asString()).isEqualTo("2026-07-01");
        assertThat(again.etag()).isEqualTo(first.etag()).isNotEqualTo("\"0\"");
        story.province.post(path, notice("2026-07-02"), key).refused(422, "idempotency-key-reused");
        as("pc-bao-lam-1", "head").post(path, notice("2026-07-02")).refused(403, "not-your-act");
    }

    @Test
    void refusesAnEffectThatNobodyMeantAndAComplaintThatNobodyUpheld() {
        Story story = aStory();
        JsonNode landUser = story.landUser("1", "5");
        story.notifiedAll();
        story.delivered(id(landUser));
        story.inventoried(id(landUser));
        String plan = story.drafted(landUser).path("planId").asString();
        story.posted(plan);
        String line = Story.lineOf(story.approved(plan, 1, 0), landUser)
                .path("lineId")
                .asString();
        String path = PLANS + plan + "/lines/" + line + "/revision";
        String revision = """
                {"occurredOn": "2026-09-20", "amount": 520000000, "reason": "COMPLAINT_UPHELD", %s,
                 "decisionNumber": "2300/QD-UBND"}""";

        JsonNode far = story.province
                .post(path, revision.formatted("\"effectiveOn\": \"+999999999-12-31\""))
                .refused(422, "effect-out-of-bounds");
        assertThat(far.path("errors").get(0).path("field").asString()).isEqualTo("effectiveOn");
        story.province
                .post(path, revision.formatted("\"complaintId\": \"" + UUID.randomUUID() + "\""))
                .refused(422, "complaint-not-upheld");
    }

    @Test
    void wantsACommuneOfTheDayAndAnInventoryOfWhatWasThere() {
        Story story = aStory();
        JsonNode unknown = story.unit
                .post(
                        story.clearancePath() + "/land-users",
                        landUserBody("1", "5", "agricultural").replace("25054", "99999"))
                .refused(422, "unknown-unit");
        assertThat(unknown.path("errors").get(0).path("field").asString()).isEqualTo("parcels[0].unitCode");
        JsonNode landUser = story.landUser("1", "5");
        story.notifiedAll();
        story.delivered(id(landUser));
        String path = LAND_USERS + id(landUser) + "/inventory";
        String body = """
                {"occurredOn": "2026-07-10", "minutesNumber": "20/BB", "assets": [{"code": "house", "quantity": 1,
                 "unit": "piece", "createdOn": "%s", "photographedAt": "%s"}]}""";

        story.unit
                .post(path, body.formatted("2026-07-11", "2026-07-10T02:00:00Z"))
                .refused(422, "asset-after-inventory");
        story.unit
                .post(path, body.formatted("1975-04-30", "2099-01-01T00:00:00Z"))
                .refused(422, "asset-after-inventory");
        JsonNode done = story.unit
                .post(path, body.formatted("1975-04-30", "2026-07-10T02:00:00Z"))
                .expect(200)
                .body();
        assertThat(done.path("inventory")
                        .path("assets")
                        .get(0)
                        .path("fromBeforeNotice")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void countsALandUserOnceForARepeatedRequest() {
        Story story = aStory();
        String key = UUID.randomUUID().toString();
        String body = landUserBody("1", "5", "agricultural");

        var first = story.unit
                .post(story.clearancePath() + "/land-users", body, key)
                .expect(201);
        var again = story.unit
                .post(story.clearancePath() + "/land-users", body, key)
                .expect(201);

        assertThat(again.location()).isEqualTo(first.location());
        assertThat((Object) again.body()).isEqualTo(first.body());
        assertThat(story.progress().path("households").path("total").asInt()).isEqualTo(1);
    }

    @Test
    void draftsOnePlanForARepeatedRequest() {
        Story story = aStory();
        JsonNode landUser = story.landUser("1", "5");
        story.notifiedAll();
        story.delivered(id(landUser));
        story.inventoried(id(landUser));
        String key = UUID.randomUUID().toString();
        String path = story.clearancePath() + "/compensation-plans";

        var first = story.unit.post(path, Story.planBody(landUser), key).expect(201);
        var again = story.unit.post(path, Story.planBody(landUser), key).expect(201);

        assertThat(again.location()).isEqualTo(first.location());
        assertThat(lineIdOf(again.body())).isEqualTo(lineIdOf(first.body()));
        assertThat(story.unit.get(path).body().path("items")).hasSize(1);
    }

    private static String lineIdOf(JsonNode plan) {
        return plan.path("lines").get(0).path("lineId").asString();
    }
}
