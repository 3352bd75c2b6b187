package org.clearway.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.clearway.complaint.Caller.Answer;
import org.clearway.complaint.application.Agencies;
import org.clearway.complaint.application.Competences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Petitions and denunciations over HTTP; the denouncer is sealed from everybody. */
@ComplaintIT
class OtherIntakeIT {
    private final Agencies agencies;
    private final Competences competences;
    private final MongoClient mongo;
    private final int port;

    @Autowired
    OtherIntakeIT(Agencies agencies, Competences competences, MongoClient mongo, @LocalServerPort int port) {
        this.agencies = agencies;
        this.competences = competences;
        this.mongo = mongo;
        this.port = port;
    }

    @BeforeEach
    void knowTheWorld() {
        World.isKnownTo(agencies, competences);
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
        String submitter = path + "/submitter?purpose=tra-loi";
        assertThat(commune.get(submitter).expect(403).problem()).isEqualTo("not-your-act");
        Answer opened = Caller.of(port, "pc-lam-dong", "officer").get(submitter).expect(200);
        assertThat(opened.text("/person/name")).isEqualTo(Desk.CANARY_NAME);
        assertThat(opened.text("/text")).isEqualTo(Desk.CANARY_STATEMENT);
        assertThat(mongo.getDatabase("complaint_it")
                        .getCollection("complainants.accesses")
                        .countDocuments(Filters.eq("purpose", "petition " + id + ": tra-loi")))
                .isEqualTo(1);
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
                .untilAsserted(() -> assertThat(ComplaintsTopic.actsOf(id))
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
        Answer concluded = Caller.of(port, "inspectorate-lam-dong", "head")
                .post(path + "/conclusion", Desk.on(today, ", \"conclusionNumber\": \"9/KL-TT\""))
                .expect(200);
        assertThat(concluded.text("/state")).isEqualTo("CONCLUDED");
        assertThat(concluded.text("/clocks/4/status")).isEqualTo("MET");
    }

    @Test
    void listsWhatAnAgencyMaySeeInPages() {
        String today = ComplaintServiceIT.today();
        Caller commune = Caller.of(port, "pc-bao-lam-1", "clerk");
        String petition = commune.post("/api/v1/petitions", aPetition(today, ""))
                .expect(201)
                .text("/id");
        commune.post("/api/v1/petitions", aPetition(today, "")).expect(201);
        commune.post(
                        "/api/v1/petitions/" + petition + "/forwarding",
                        Desk.on(today, ", \"toAgency\": \"pc-lam-dong\", \"noticeNumber\": \"6/PC-UBND\""))
                .expect(200);
        String denunciation = commune.post("/api/v1/denunciations", aDenunciation(today, ""))
                .expect(201)
                .text("/id");

        assertThat(listed(commune, "petitions")).contains(petition);
        assertThat(listed(Caller.of(port, "pc-lam-dong", "officer"), "petitions"))
                .contains(petition);
        assertThat(listed(Caller.of(port, "inspectorate-lam-dong", "officer"), "petitions"))
                .contains(petition);
        assertThat(listed(Caller.of(port, "front-bao-lam-1", "officer"), "petitions"))
                .doesNotContain(petition);
        assertThat(listed(commune, "denunciations")).contains(denunciation);
        assertThat(listed(Caller.of(port, "pc-lam-dong", "head"), "denunciations"))
                .doesNotContain(denunciation);
        commune.as("analyst").get("/api/v1/denunciations").expect(403);
    }

    @Test
    void refusesLinksThatAreNoIdsOrKnownFromNoCopy() {
        String today = ComplaintServiceIT.today();
        Caller clerk = Caller.of(port, "pc-bao-lam-1", "clerk");
        String unknown = "\"0199c0de-0000-7000-8000-00000000dead\"";

        assertThat(clerk.post("/api/v1/petitions", aPetition(today, ", \"projectId\": \"bà Hộ Mẫu\""))
                        .expect(400)
                        .fault())
                .isEqualTo("projectId uuid");
        assertThat(clerk.post("/api/v1/petitions", aPetition(today, ", \"projectId\": " + unknown))
                        .expect(422)
                        .problem())
                .isEqualTo("unknown-project");
        assertThat(clerk.post("/api/v1/petitions", aPetition(today, ", \"landUserId\": " + unknown))
                        .expect(422)
                        .fault())
                .isEqualTo("landUserId unknown-land-user");
        assertThat(clerk.post("/api/v1/denunciations", aDenunciation(today, ", \"projectId\": \"ông Mẫu\""))
                        .expect(400)
                        .fault())
                .isEqualTo("projectId uuid");
        assertThat(clerk.post("/api/v1/denunciations", aDenunciation(today, ", \"projectId\": " + unknown))
                        .expect(422)
                        .fault())
                .isEqualTo("projectId unknown-project");
    }

    /** The ids of all pages, one item each. */
    private static List<String> listed(Caller caller, String what) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = caller.get("/api/v1/" + what + "?limit=1" + cursor).expect(200);
            page.json().at("/items").forEach(item -> ids.add(item.path("id").asString("")));
            cursor = "&cursor=" + page.text("/next");
        } while (!cursor.equals("&cursor="));
        assertThat(ids).doesNotHaveDuplicates();
        return ids;
    }

    private static String aPetition(String on, String more) {
        return """
                {"occurredOn": "%s", "kind": "PETITION", "channel": "POST", "text": "n",
                 "submitter": {"name": "Mẫu"}%s}""".formatted(on, more);
    }

    private static String aDenunciation(String on, String more) {
        return """
                {"occurredOn": "%s", "places": "ONE", "content": "n", "denouncer": {"name": "Mẫu"}%s}""".formatted(on, more);
    }

    private static void assertNoCanaryOnTheTopic() {
        ComplaintsTopic.read()
                .forEach(met -> assertThat(met.value())
                        .doesNotContain(Desk.CANARY_NAME)
                        .doesNotContain(Desk.CANARY_PHONE)
                        .doesNotContain(Desk.CANARY_STATEMENT));
    }
}
