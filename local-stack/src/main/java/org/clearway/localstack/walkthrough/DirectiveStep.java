package org.clearway.localstack.walkthrough;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Step 1: the real dispatch with its tasks and alerts; then a sample one in which a task is accepted and dated. */
final class DirectiveStep {
    private static final String REAL_NUMBER = "1309-CV/HU";
    private static final int REAL_TASKS = 20;
    private static final String REAL_LEAD = "pc-bao-lam.head";
    private static final String ISSUER = "party-bao-lam-1";
    private static final String ISSUER_CLERK = "party-bao-lam-1.clerk";
    private static final String ISSUER_HEAD = "party-bao-lam-1.head";

    private final Scene scene;
    private final Cast cast;
    private final MailBox mails;

    DirectiveStep(Scene scene, Cast cast, MailBox mails) {
        this.scene = scene;
        this.cast = cast;
        this.mails = mails;
    }

    void play() {
        scene.begin(1, "The dispatch 1309-CV/HU and its 20 tasks; a lead accepts a task, a head sets its day");
        theRealDispatch();
        String directive = aSampleDispatch();
        theLeadIsAlerted(directive);
        acceptedAndDated(directive);
        scene.end();
    }

    private void theRealDispatch() {
        Answer all = scene.reads(REAL_LEAD, "/directives?limit=500");
        JsonNode real = StreamSupport.stream(all.at("items").spliterator(), false)
                .filter(line -> Json.text(line, "number").equals(REAL_NUMBER))
                .findFirst()
                .orElseThrow(() -> scene.failed("the directive " + REAL_NUMBER, "none", all));
        String id = Json.text(real, "directiveId");
        Answer directive = scene.reads(REAL_LEAD, "/directives/" + id);
        scene.check("tasks of " + REAL_NUMBER, REAL_TASKS, directive.at("tasks").size(), directive);
        Answer alerts = scene.readsUntil(
                "alerts of the tasks for their lead, one in the inbox and one by mail that was sent",
                REAL_LEAD,
                "/alerts?type=task.assigned.v1&limit=500",
                answer -> isThere(answer, id, "INBOX", "DELIVERED") && isThere(answer, id, "MAIL", "SENT"));
        scene.check("lead alerted by inbox and mail", true, isThere(alerts, id, "MAIL", "SENT"), alerts);
    }

    private String aSampleDispatch() {
        Answer registered = scene.does(
                "a sample dispatch that follows it up is registered",
                ISSUER_CLERK,
                "/directives",
                Json.object(
                        "occurredOn",
                        cast.today,
                        "number",
                        cast.paper("DU"),
                        "issuerAgency",
                        ISSUER,
                        "issuedOn",
                        cast.today,
                        "documentKind",
                        "công văn",
                        "abstractText",
                        "VĂN BẢN MẪU (diễn tập): đôn đốc thực hiện Công văn số " + REAL_NUMBER,
                        "basis",
                        "Công văn số " + REAL_NUMBER,
                        "recipients",
                        List.of(Json.object(
                                "agency", Cast.COMMUNE,
                                "role", "ADDRESSEE",
                                "asPrinted", "Ủy ban nhân dân xã Bảo Lâm 1")),
                        "tasks",
                        List.of(Json.object(
                                "code", "MAU-1",
                                "clause", "1",
                                "text",
                                        Json.words(
                                                "NHIỆM VỤ MẪU: đẩy nhanh giải phóng mặt bằng trên địa bàn xã",
                                                "SAMPLE TASK: speed up site clearance in the commune"),
                                "leads", List.of(Cast.COMMUNE),
                                "reading", "NAMED"))));
        scene.check("due day of its task", "NO_DATE", registered.text("tasks/0/due"), registered);
        return registered.text("directiveId");
    }

    private void theLeadIsAlerted(String directive) {
        Answer alerts = scene.readsUntil(
                "the lead's alerts about " + directive + " in the inbox and by mail",
                Cast.COMMUNE_HEAD,
                "/alerts?type=task.assigned.v1&limit=100",
                answer ->
                        isThere(answer, directive, "INBOX", "DELIVERED") && isThere(answer, directive, "MAIL", "SENT"));
        scene.check("lead alerted in the inbox", true, isThere(alerts, directive, "INBOX", "DELIVERED"), alerts);
        if (scene.isTold()) {
            String alert = alert(alerts, directive, "MAIL").orElse("");
            Optional<JsonNode> mail = scene.until(() -> mails.about(alert));
            scene.check("its mail on the mail server", true, mail.isPresent(), alerts);
            mail.ifPresent(found -> scene.tell("mail: " + Json.text(found, "subject")));
        }
    }

    private void acceptedAndDated(String directive) {
        String task = "/directives/" + directive + "/tasks/MAU-1";
        Answer accepted = scene.does(
                "the lead accepts the task",
                Cast.COMMUNE_HEAD,
                task + "/acceptance",
                Json.object("occurredOn", cast.today));
        scene.check("state of the task", "IN_PROGRESS", accepted.text("state"), accepted);
        Answer dated = scene.does(
                "the issuer's head sets the day",
                ISSUER_HEAD,
                task + "/due-date",
                Json.object("occurredOn", cast.today, "due", cast.today.plusDays(60)));
        scene.check("its day", cast.today.plusDays(60).toString(), dated.text("due"), dated);
    }

    private static boolean isThere(Answer alerts, String directive, String channel, String status) {
        return StreamSupport.stream(alerts.at("items").spliterator(), false)
                .anyMatch(alert -> is(alert, directive, channel)
                        && Json.text(alert, "status").equals(status));
    }

    private static Optional<String> alert(Answer alerts, String directive, String channel) {
        return StreamSupport.stream(alerts.at("items").spliterator(), false)
                .filter(alert -> is(alert, directive, channel))
                .map(alert -> Json.text(alert, "id"))
                .findFirst();
    }

    private static boolean is(JsonNode alert, String directive, String channel) {
        return Json.text(alert, "eventSubject").equals(directive)
                && Json.text(alert, "channel").equals(channel);
    }
}
