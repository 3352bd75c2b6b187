package org.clearway.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;
import org.clearway.complaint.Caller.Answer;
import org.clearway.complaint.application.Agencies;
import org.clearway.complaint.application.Competences;
import org.clearway.complaint.application.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Unmistakable personal data in every field that takes any: readable in no topic, database, log or answer. */
@ComplaintIT
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataIT {
    private static final String CANARY = "chim-hoàng-yến";
    private static final String COMPLAINANT = person("người-khiếu-nại", "+84 000 777 101", "000777000101");
    private static final String REPRESENTATIVE = person("người-đại-diện", "+84 000 777 102", "000777000102");
    private static final String SUBMITTER = person("người-kiến-nghị", "+84 000 777 103", "000777000103");
    private static final String DENOUNCER = person("người-tố-cáo", "+84 000 777 104", "000777000104");
    private static final List<String> CANARIES = List.of(CANARY, "+84 000 777 10", "00077700010");

    private final Agencies agencies;
    private final Competences competences;
    private final Plans plans;
    private final Desk desk;

    @Autowired
    PersonalDataIT(Agencies agencies, Competences competences, Plans plans, @LocalServerPort int port) {
        this.agencies = agencies;
        this.competences = competences;
        this.plans = plans;
        this.desk = new Desk(port);
    }

    @BeforeEach
    void knowTheWorld() {
        World.isKnownTo(agencies, competences);
    }

    @Test
    void isReadableNowhereButInTheAnswerThatOpensIt(CapturedOutput logs, @Autowired MongoClient mongo) {
        String today = ComplaintServiceIT.today();
        String complaint = file(today);
        String petition = desk.province("clerk")
                .post("/api/v1/petitions", """
                {"occurredOn": "%s", "kind": "PETITION", "channel": "POST", "text": "%s", "submitter": %s}""".formatted(today, CANARY, SUBMITTER))
                .expect(201)
                .text("/id");
        String denunciation = desk.province("clerk")
                .post("/api/v1/denunciations", """
                {"occurredOn": "%s", "places": "ONE", "content": "%s", "denouncer": %s}""".formatted(today, CANARY, DENOUNCER))
                .expect(201)
                .text("/id");
        for (String id : List.of(complaint, petition, denunciation)) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(ComplaintsTopic.typesOf(id)).hasSizeGreaterThan(1));
        }

        assertNoCanary(topics());
        assertNoCanary(rawDatabases(mongo));
        assertNoCanary(desk.show(complaint).expect(200).body());
        Answer opened = desk.province("officer")
                .get(Desk.path(complaint, "complainant") + "?purpose=giao-quyet-dinh")
                .expect(200);
        assertThat(opened.text("/name") + opened.text("/address"))
                .isEqualTo("người-khiếu-nại " + CANARY + "người-khiếu-nại, thôn " + CANARY);
        assertThat(opened.text("/statement")).isEqualTo(CANARY);
        assertThat(opened.text("/representative/idNumber")).isEqualTo("000777000102");
        assertThat(rawDatabases(mongo)).contains("giao-quyet-dinh");
        assertNoCanary(logged(logs));
    }

    /** Whatever else is a text has no room for a name: the request is refused, and nothing of it is told. */
    @Test
    void hasNoRoomInAnyOtherText(CapturedOutput logs) {
        String today = ComplaintServiceIT.today();
        String plan = World.anApprovedPlan(plans, "2026-07-01");
        String id = desk.aCaseUnderVerification(plan, today);
        String named = "\"ông " + CANARY + "\"";
        List<Answer> answers = new ArrayList<>();

        for (String field : List.of("planId", "lineId", "parcelId", "landUserId", "author", "number", "projectId")) {
            answers.add(desk.commune("clerk")
                    .post("/api/v1/complaints", filing(today, plan, "\"%s\": %s".formatted(field, named), "1/UQ")));
        }
        answers.add(desk.commune("clerk")
                .post("/api/v1/complaints", filing(today, plan, "\"lineId\": \"line-1\"", "ông " + CANARY)));
        for (String actAndField : List.of(
                "acceptance noticeNumber",
                "acceptance remotenessPaper",
                "refusal noticeNumber",
                "forwarding toAgency",
                "forwarding noticeNumber",
                "verification decisionNumber",
                "complexity paper",
                "dialogue minutes",
                "contested-decision-suspension decisionNumber",
                "suspension decisionNumber",
                "suspension proof",
                "resumption decisionNumber",
                "decision decisionNumber",
                "receipt-of-decision proof",
                "withdrawal paper")) {
            String[] words = actAndField.split(" ", -1);
            for (String role : List.of("clerk", "officer", "head")) {
                answers.add(desk.province(role)
                        .post(Desk.path(id, words[0]), Desk.on(today, ", \"%s\": %s".formatted(words[1], named))));
            }
        }

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isBetween(400, 422));
        // A last act, after which all that those before it could have caused is on the topic too.
        desk.decide(id, "UPHELD", today).expect(200);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ComplaintsTopic.typesOf(id)).contains("complaint.upheld.v1"));
        assertNoCanary(topics());
        assertNoCanary(logged(logs));
    }

    private String file(String on) {
        String against =
                "\"planId\": \"%s\", \"lineId\": \"line-1\"".formatted(World.anApprovedPlan(plans, "2026-07-01"));
        return desk.province("clerk")
                .post("/api/v1/complaints", """
                {"occurredOn": "%s", "channel": "IN_PERSON", "knownOn": "2026-07-01", "statement": "%s",
                 "complainant": %s, "onBehalf": {"representative": %s, "mandatePaper": "15/UQ-2026"},
                 "against": {%s}}""".formatted(on, CANARY, COMPLAINANT, REPRESENTATIVE, against))
                .expect(201)
                .text("/id");
    }

    private static String filing(String on, String plan, String field, String mandate) {
        String others = field.contains("planId") ? "" : ", \"planId\": \"" + plan + "\"";
        return """
                {"occurredOn": "%s", "channel": "IN_PERSON", "knownOn": "2026-07-01", "statement": "n",
                 "complainant": {"name": "Mẫu"},
                 "onBehalf": {"representative": {"name": "Mẫu"}, "mandatePaper": "%s"},
                 "against": {%s%s%s}}""".formatted(on, mandate, field, others, field.contains("lineId") ? "" : ", \"lineId\": \"line-1\"");
    }

    private static String person(String who, String phone, String idNumber) {
        return """
                {"name": "%s %s", "address": "%s, thôn %s", "phone": "%s", "idNumber": "%s"}""".formatted(who, CANARY, who, CANARY, phone, idNumber);
    }

    /** What was logged, once it is sure that the capture sees the log at all. */
    private static String logged(CapturedOutput logs) {
        LoggerFactory.getLogger(PersonalDataIT.class).warn("the last line of the log");
        assertThat(logs.getAll()).contains("the last line of the log");
        return logs.getAll();
    }

    private static String topics() {
        StringBuilder all = new StringBuilder();
        ComplaintsTopic.read().forEach(met -> {
            all.append(met.key()).append(met.value());
            met.headers().forEach(header -> all.append(new String(header.value(), StandardCharsets.UTF_8)));
        });
        return all.toString();
    }

    private static String rawDatabases(MongoClient mongo) {
        StringBuilder all = new StringBuilder();
        for (String database : List.of("complaint_it", "complaint_it_keys")) {
            for (String collection : mongo.getDatabase(database).listCollectionNames()) {
                mongo.getDatabase(database)
                        .getCollection(collection, RawBsonDocument.class)
                        .find()
                        .forEach(
                                raw -> all.append(new String(raw.getByteBuffer().array(), StandardCharsets.UTF_8)));
            }
        }
        return all.toString();
    }

    private static void assertNoCanary(String text) {
        for (String canary : CANARIES) {
            assertThat(text.contains(canary)).as(canary).isFalse();
        }
    }
}
