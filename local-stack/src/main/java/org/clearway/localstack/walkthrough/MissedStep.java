package org.clearway.localstack.walkthrough;

import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Step 6: another milestone is missed by the clock; head and superior are alerted; the time line names the cause. */
final class MissedStep {
    private static final String CAUSE = "FOREST_POLICY_OPEN";

    private final Scene scene;
    private final Cast cast;
    private final MailBox mails;

    MissedStep(Scene scene, Cast cast, MailBox mails) {
        this.scene = scene;
        this.cast = cast;
        this.mails = mails;
    }

    /** A milestone whose last day is today, and what stands in its way. */
    void prepare() {
        scene.begin(6, "Another milestone is missed by the clock; the time line names the cause and since when");
        Answer milestone = scene.does(
                "a milestone is scheduled whose last day is today",
                Cast.OWNER_OFFICER,
                "/projects/" + cast.projectId + "/milestones",
                Json.object(
                        "occurredOn",
                        cast.dates.listed(),
                        "kind",
                        "delivery",
                        "title",
                        Json.words("MẪU: khởi công đường vận chuyển", "SAMPLE: start of the haul road"),
                        "baseline",
                        cast.today,
                        "leadAgency",
                        Cast.BOARD));
        cast.lateMilestoneId = milestone.text("milestoneId");
        scene.check("its superior agency", Cast.PROVINCE, milestone.text("superiorAgency"), milestone);
        Answer obstacle = scene.does(
                "its lead reports what stands in the way",
                Cast.BOARD_OFFICER,
                "/projects/" + cast.projectId + "/obstacles",
                Json.object(
                        "occurredOn",
                        cast.dates.obstacleSince(),
                        "milestoneId",
                        cast.lateMilestoneId,
                        "kind",
                        "FOREST_CONVERSION",
                        "causeCode",
                        CAUSE,
                        "title",
                        Json.words(
                                "MẪU: chưa có chủ trương chuyển mục đích sử dụng rừng",
                                "SAMPLE: no forest conversion policy yet"),
                        "ownerAgency",
                        Cast.APPRAISER,
                        "since",
                        cast.dates.obstacleSince()));
        cast.obstacleId = obstacle.text("obstacleId");
        scene.readsUntil(
                "the milestone with its obstacle",
                Cast.OWNER_OFFICER,
                milestonePath(),
                answer -> answer.at("openObstacles").size() > 0);
        scene.end();
    }

    /** After the day is over. */
    void play() {
        scene.tell("the clock was moved behind the end of " + cast.today);
        SeenEvent missed = scene.happens(
                "milestone.missed.v1 of the milestone",
                event -> event.is("milestone.missed.v1", cast.projectId)
                        && event.data("milestoneId").equals(cast.lateMilestoneId));
        Answer milestone = scene.readsUntil(
                "the milestone missed",
                Cast.OWNER_OFFICER,
                milestonePath(),
                answer -> answer.text("state").equals("MISSED"));
        scene.check("state of the milestone", "MISSED", milestone.text("state"), milestone);
        scene.check("cause in the event", CAUSE, missed.data("openObstacles/0/causeCode"), milestone);
        isAlerted("the lead's head", Cast.BOARD, Cast.BOARD_HEAD);
        isAlerted("the superior", Cast.PROVINCE, Cast.PROVINCE_HEAD);
        theTimeLineNamesTheCause();
        scene.end();
    }

    private void isAlerted(String whom, String agency, String user) {
        Answer alerts = scene.readsUntil(
                "alerts for " + whom + ", one in the inbox and one by mail that was sent",
                user,
                "/alerts?type=milestone.missed.v1&project=" + cast.projectId,
                answer -> alert(answer, agency, "INBOX", "DELIVERED").isPresent()
                        && alert(answer, agency, "MAIL", "SENT").isPresent());
        scene.tell(whom + " (" + agency + ") is alerted in the inbox and by mail");
        if (scene.isTold()) {
            String id = alert(alerts, agency, "MAIL", "SENT").orElse("");
            Optional<JsonNode> mail = scene.until(() -> mails.about(id));
            scene.check("the mail on the mail server", true, mail.isPresent(), alerts);
            mail.ifPresent(found -> scene.tell("mail: " + Json.text(found, "subject")));
        }
    }

    private static Optional<String> alert(Answer alerts, String agency, String channel, String status) {
        return StreamSupport.stream(alerts.at("items").spliterator(), false)
                .filter(alert -> Json.text(alert, "recipientAgency").equals(agency)
                        && Json.text(alert, "channel").equals(channel)
                        && Json.text(alert, "status").equals(status))
                .map(alert -> Json.text(alert, "id"))
                .findFirst();
    }

    private void theTimeLineNamesTheCause() {
        Answer line = scene.readsUntil(
                "the missed milestone in the project's time line",
                Cast.ANALYST,
                "/timelines/projects/" + cast.projectId + "?limit=500",
                answer -> answer.at("missedMilestones").size() > 0);
        JsonNode missed = line.at("missedMilestones/0");
        JsonNode cause = StreamSupport.stream(Json.at(missed, "causes").spliterator(), false)
                .filter(one -> Json.text(one, "obstacleId").equals(cast.obstacleId))
                .findFirst()
                .orElseThrow(() -> scene.failed("the cause " + cast.obstacleId, String.valueOf(missed), line));
        scene.check("cause in the time line", CAUSE, Json.text(cause, "causeCode"), line);
        scene.check("since", cast.dates.obstacleSince().toString(), Json.text(cause, "since"), line);
        scene.check("owner of the obstacle", Cast.APPRAISER, Json.text(cause, "ownerAgency"), line);
        scene.check("agency that answers for the milestone", Cast.BOARD, Json.text(missed, "leadAgency"), line);
    }

    private String milestonePath() {
        return "/projects/" + cast.projectId + "/milestones/" + cast.lateMilestoneId;
    }
}
