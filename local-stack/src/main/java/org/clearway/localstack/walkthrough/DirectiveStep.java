package org.clearway.localstack.walkthrough;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Step 1: the real dispatch with its tasks and alerts; then a sample one, followed from the request to the mail. */
final class DirectiveStep {
    private static final String ISSUER = "party-bao-lam-1";
    private static final String ISSUER_CLERK = "party-bao-lam-1.clerk";
    private static final String ISSUER_HEAD = "party-bao-lam-1.head";

    private final Scene scene;
    private final Cast cast;
    private final MailBox mails;
    private final TraceParent trace;

    DirectiveStep(Scene scene, Cast cast, MailBox mails) {
        this(scene, cast, mails, TraceParent.begin());
    }

    /** @param trace that the sample dispatch is registered in */
    DirectiveStep(Scene scene, Cast cast, MailBox mails, TraceParent trace) {
        this.scene = scene;
        this.cast = cast;
        this.mails = mails;
        this.trace = trace;
    }

    void play() {
        scene.begin(1, "The dispatch 1309-CV/HU and its 20 tasks; a lead accepts a task, a head sets its day");
        new RealDispatch(scene, cast).play();
        String directive = aSampleDispatch();
        theLeadIsAlerted(directive);
        acceptedAndDated(directive);
        scene.end();
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
                        "VĂN BẢN MẪU (diễn tập): đôn đốc thực hiện Công văn số " + RealDispatch.NUMBER,
                        "basis",
                        "Công văn số " + RealDispatch.NUMBER,
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
                                "reading", "NAMED"))),
                trace);
        scene.check("due day of its task", "NO_DATE", registered.text("tasks/0/due"), registered);
        return registered.text("directiveId");
    }

    private void theLeadIsAlerted(String directive) {
        SeenEvent assigned = scene.happens(
                "task.assigned.v1 of the sample dispatch", event -> event.is("task.assigned.v1", directive));
        Answer alerts = scene.readsUntil(
                "the lead's alerts about " + directive + " in the inbox and by mail",
                Cast.COMMUNE_HEAD,
                "/alerts?type=task.assigned.v1&limit=100",
                answer -> alert(answer, directive, "INBOX", "DELIVERED").isPresent()
                        && alert(answer, directive, "MAIL", "SENT").isPresent());
        JsonNode inbox = alert(alerts, directive, "INBOX", "DELIVERED").orElseThrow();
        JsonNode mailed = alert(alerts, directive, "MAIL", "SENT").orElseThrow();
        scene.check("lead alerted in the inbox", "DELIVERED", Json.text(inbox, "status"), alerts);
        isOneTrace(assigned, inbox, mailed, alerts);
        if (scene.isTold()) {
            itsMailIsThere(Json.text(mailed, "id"), alerts);
            itLiesInTheInbox(Json.text(inbox, "id"));
        }
    }

    /** From the request through journal and topic to the alerts. */
    private void isOneTrace(SeenEvent assigned, JsonNode inbox, JsonNode mailed, Answer alerts) {
        String event = Json.text(assigned.all(), "traceParent");
        if (!event.contains(trace.traceId())) {
            throw scene.failed("the event in the request's trace " + trace.traceId(), event, alerts);
        }
        for (JsonNode alert : List.of(inbox, mailed)) {
            if (!Json.text(alert, "traceId").equals(trace.traceId())) {
                throw scene.failed(
                        "the alert in the request's trace " + trace.traceId(), Json.text(alert, "traceId"), alerts);
            }
        }
        scene.tell("one trace from the request to event and alerts: " + trace.traceId());
    }

    private void itsMailIsThere(String alert, Answer alerts) {
        Optional<JsonNode> mail = scene.until(() -> mails.about(alert));
        scene.check("its mail on the mail server", true, mail.isPresent(), alerts);
        mail.ifPresent(found -> scene.tell("mail: " + Json.text(found, "subject")));
    }

    private void itLiesInTheInbox(String alert) {
        Answer entries = scene.reads(Cast.COMMUNE_HEAD, "/inbox?limit=100");
        JsonNode entry = StreamSupport.stream(entries.at("items").spliterator(), false)
                .filter(one -> Json.text(one, "id").equals(alert))
                .findFirst()
                .orElseThrow(() -> scene.failed("the alert " + alert + " in the inbox", "none", entries));
        scene.tell("inbox: " + Json.text(entry, "subject"));
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

    private static Optional<JsonNode> alert(Answer alerts, String directive, String channel, String status) {
        return StreamSupport.stream(alerts.at("items").spliterator(), false)
                .filter(alert -> Json.text(alert, "eventSubject").equals(directive)
                        && Json.text(alert, "channel").equals(channel)
                        && Json.text(alert, "status").equals(status))
                .findFirst();
    }
}
