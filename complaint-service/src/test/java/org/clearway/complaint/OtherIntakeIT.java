package org.clearway.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import org.clearway.complaint.Caller.Answer;
import org.clearway.complaint.application.Agencies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Petitions and denunciations over HTTP; the denouncer is sealed from everybody. */
@ComplaintIT
class OtherIntakeIT {
    private final Agencies agencies;
    private final MongoClient mongo;
    private final int port;

    @Autowired
    OtherIntakeIT(Agencies agencies, MongoClient mongo, @LocalServerPort int port) {
        this.agencies = agencies;
        this.mongo = mongo;
        this.port = port;
    }

    @BeforeEach
    void knowTheWorld() {
        World.isKnownTo(agencies);
    }

    @Test
    void aFeedbackIsForwardedAndAnswered() {
        Caller commune = Caller.of(port, "pc-bao-lam-1", "officer");
        String today = ComplaintServiceIT.today();
        String id = commune.post("/api/v1/petitions", """
                {"occurredOn": "%s", "kind": "FEEDBACK", "channel": "ONLINE", "text": "%s",
                 "submitter": {"name": "%s"}}""".formatted(today, Desk.CANARY_STATEMENT, Desk.CANARY_NAME))
                .expect(201)
                .text("/id");
        String path = "/api/v1/petitions/" + id;
        commune.post(
                        path + "/forwarding",
                        Desk.on(today, ", \"toAgency\": \"pc-lam-dong\", \"noticeNumber\": \"6/PC-UBND\""))
                .expect(200);

        Answer answered = Caller.of(port, "pc-lam-dong", "officer")
                .post(path + "/answer", Desk.on(today, ", \"answerNumber\": \"31/UBND-TD\""))
                .expect(200);

        assertThat(answered.text("/state")).isEqualTo("ANSWERED");
        commune.get(path).expect(200);
        Caller.of(port, "front-bao-lam-1", "officer").get(path).expect(404);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ComplaintsTopic.typesOf(id))
                        .startsWith("petition.received.v1")
                        .contains("petition.forwarded.v1", "petition.answered.v1"));
        assertNoCanaryOnTheTopic();
    }

    @Test
    void aDenouncerIsSealedAndOpenedByTheHeadAlone() {
        Caller inspectorate = Caller.of(port, "inspectorate-lam-dong", "officer");
        String today = ComplaintServiceIT.today();
        String id = inspectorate
                .post("/api/v1/denunciations", """
                {"occurredOn": "%s", "places": "ONE", "content": "%s", "denouncer": {"name": "%s", "phone": "%s"}}""".formatted(
                                today, Desk.CANARY_STATEMENT, Desk.CANARY_NAME, Desk.CANARY_PHONE))
                .expect(201)
                .text("/id");
        String path = "/api/v1/denunciations/" + id;
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ComplaintsTopic.typesOf(id))
                        .containsExactly(
                                "denunciation.received.v1",
                                "denunciation.limit-started.v1",
                                "denunciation.limit-started.v1"));
        assertNoCanaryOnTheTopic();
        assertThat(inspectorate.get(path).expect(200).body()).doesNotContain(Desk.CANARY_NAME);

        inspectorate.get(path + "/denouncer?purpose=xem").expect(403);
        Caller.of(port, "pc-lam-dong", "head").get(path).expect(404);
        Caller.of(port, "pc-lam-dong", "head")
                .get(path + "/denouncer?purpose=xem")
                .expect(404);
        Answer opened = inspectorate
                .as("head")
                .get(path + "/denouncer?purpose=xac-minh")
                .expect(200);

        assertThat(opened.text("/name")).isEqualTo(Desk.CANARY_NAME);
        assertThat(mongo.getDatabase("complaint_it")
                        .getCollection("denouncers.accesses")
                        .countDocuments(Filters.eq("person", id)))
                .isEqualTo(1);
    }

    @Test
    void aDenunciationIsTransferredAndAccepted() {
        String today = ComplaintServiceIT.today();
        Caller desk = Caller.of(port, "pc-bao-lam-1", "head");
        String id = desk.as("clerk")
                .post("/api/v1/denunciations", """
                {"occurredOn": "%s", "places": "SEVERAL", "content": "n", "denouncer": {"name": "Mẫu"}}""".formatted(today))
                .expect(201)
                .text("/id");
        String path = "/api/v1/denunciations/" + id;
        String to = ", \"toAgency\": \"inspectorate-lam-dong\", \"noticeNumber\": \"2/PC-TT\"";
        desk.post(path + "/transfer", Desk.on(today, to)).expect(200);
        desk.get(path).expect(404);

        Answer accepted = Caller.of(port, "inspectorate-lam-dong", "head")
                .post(path + "/acceptance", Desk.on(today, ", \"noticeNumber\": \"3/TB-TT\""))
                .expect(200);

        assertThat(accepted.text("/state")).isEqualTo("ACCEPTED");
        assertThat(Caller.of(port, "inspectorate-lam-dong", "head")
                        .post(path + "/refusal", Desk.on(today, ", \"noticeNumber\": \"4/TB-TT\""))
                        .expect(409)
                        .problem())
                .isEqualTo("case-already-closed");
    }

    private static void assertNoCanaryOnTheTopic() {
        ComplaintsTopic.read()
                .forEach(met -> assertThat(met.value())
                        .doesNotContain(Desk.CANARY_NAME)
                        .doesNotContain(Desk.CANARY_PHONE)
                        .doesNotContain(Desk.CANARY_STATEMENT));
    }
}
