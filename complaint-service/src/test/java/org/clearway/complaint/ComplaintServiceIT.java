package org.clearway.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.clearway.complaint.Caller.Answer;
import org.clearway.complaint.application.Agencies;
import org.clearway.complaint.application.Competences;
import org.clearway.complaint.application.Plans;
import org.clearway.kit.Texts;
import org.clearway.kit.testing.EndpointRules;
import org.clearway.kit.testing.OpenApiRules;
import org.clearway.kit.testing.TextRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The whole service, over HTTP and topics, with a clock that is moved. */
@ComplaintIT
class ComplaintServiceIT {
    private final Agencies agencies;
    private final Competences competences;
    private final Plans plans;
    private final Desk desk;

    @Autowired
    ComplaintServiceIT(Agencies agencies, Competences competences, Plans plans, @LocalServerPort int port) {
        this.agencies = agencies;
        this.competences = competences;
        this.plans = plans;
        this.desk = new Desk(port);
    }

    @BeforeEach
    void knowTheWorld() {
        World.isKnownTo(agencies, competences);
    }

    @AfterEach
    void setTheClockBack() {
        ServiceSurroundings.CLOCK.set(ServiceSurroundings.START);
    }

    @Test
    void runsFromTheCommunesDeskToTheRevisedPlanLine() {
        String plan = World.anApprovedPlan(plans, "2026-07-01");
        String today = today();
        String id = desk.file(desk.commune("clerk"), plan, today);
        desk.commune("clerk")
                .post(
                        Desk.path(id, "forwarding"),
                        Desk.on(
                                today,
                                ", \"toAgency\": \"pc-lam-dong\", \"reason\": \"AUTHOR_OF_DECISION\","
                                        + " \"noticeNumber\": \"5/PC-UBND\""))
                .expect(200);
        desk.receive(id, today).expect(200);
        Answer accepted = desk.accept(id, today).expect(200);
        assertThat(accepted.text("/clocks/3/limit/code")).isEqualTo("complaint-first-resolution");
        assertThat(accepted.text("/clocks/3/limit/derivation/rule/legalBasis")).contains("Luật Khiếu nại");
        assertThat(accepted.json().at("/contested/planVersion").asInt()).isEqualTo(1);
        desk.verify(id, today).expect(200);
        desk.province("head")
                .post(
                        Desk.path(id, "contested-decision-suspension"),
                        Desk.on(today, ", \"decisionNumber\": \"11/QĐ-UBND\""))
                .expect(200);
        assertThat(desk.decide(id, "UPHELD", today).expect(200).text("/state")).isEqualTo("DECIDED");
        desk.province("clerk")
                .post(Desk.path(id, "sending"), Desk.on(today, ""))
                .expect(200);
        Answer received = desk.province("clerk")
                .post(Desk.path(id, "receipt-of-decision"), Desk.on(today, ", \"proof\": \"21/BB-UBND\""))
                .expect(200);
        assertThat(received.text("/decisionReceivedOn")).isEqualTo(today);
        assertThat(received.text("/verification/decisionNumber")).isEqualTo("12/QĐ-UBND");
        assertThat(received.json().at("/nextRights").size()).isEqualTo(2);
        ForeignEvents.publish("clearances", aRevision(plan, id));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(desk.show(id)
                                .json()
                                .at("/decision/carriedOut/lineVersion")
                                .asInt())
                        .isEqualTo(2));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ComplaintsTopic.actsOf(id))
                        .containsExactly(
                                "complaint.filed.v1",
                                "complaint.limit-started.v1",
                                "complaint.forwarded.v1",
                                "complaint.limit-met.v1",
                                "complaint.limit-started.v1",
                                "complaint.received.v1",
                                "complaint.limit-started.v1",
                                "complaint.accepted.v1",
                                "complaint.limit-met.v1",
                                "complaint.limit-met.v1",
                                "complaint.limit-started.v1",
                                "verification.started.v1",
                                "contested-decision.suspended.v1",
                                "complaint.upheld.v1",
                                "complaint.limit-met.v1",
                                "contested-decision.suspension-lifted.v1",
                                "complaint.limit-started.v1",
                                "decision.sent.v1",
                                "complaint.limit-met.v1",
                                "decision.received.v1",
                                "decision.carried-out.v1"));
    }

    @Test
    void lapsesOnceWhenTheClockPassesTheLimitAndIsUndoneByAPaperDatedInTime() {
        String plan = World.anApprovedPlan(plans, "2026-07-01");
        String accepted = today();
        String id = desk.aCaseUnderVerification(plan, accepted);
        String lastDay = desk.show(id).text("/clocks/2/limit/lastDay");
        ServiceSurroundings.CLOCK.set(Instant.parse(desk.show(id).text("/clocks/2/warnAt")));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(ComplaintsTopic.typesOf(id)).contains("complaint.limit-approaching.v1"));

        ServiceSurroundings.CLOCK.set(Instant.parse(desk.show(id).text("/clocks/2/limit/dueAt")));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(desk.show(id).text("/state")).isEqualTo("LAPSED"));
        assertThat(desk.show(id).json().at("/nextRights").size()).isEqualTo(2);
        ServiceSurroundings.CLOCK.advance(Duration.ofDays(3));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ComplaintsTopic.typesOf(id))
                        .containsSubsequence("complaint.limit-breached.v1", "complaint.lapsed.v1"));

        Answer decided = desk.decide(id, "UPHELD", lastDay).expect(200);

        assertThat(decided.text("/clocks/2/status")).isEqualTo("MET");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ComplaintsTopic.typesOf(id))
                        .containsOnlyOnce("complaint.lapsed.v1", "complaint.lapse-annulled.v1", "complaint.upheld.v1"));
    }

    @Test
    void answersARepeatedKeyWithTheFirstAnswer() {
        String plan = World.anApprovedPlan(plans, "2026-07-01");
        Caller clerk = desk.commune("clerk").withKey("key-of-" + plan);
        String body = Desk.filing(plan, "line-1", today());
        String first = clerk.post("/api/v1/complaints", body).expect(201).text("/id");

        assertThat(clerk.post("/api/v1/complaints", body).expect(201).text("/id"))
                .isEqualTo(first);
        assertThat(clerk.post("/api/v1/complaints", body.replace("IN_PERSON", "POST"))
                        .expect(422)
                        .problem())
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void documentsAndGuardsEveryEndpoint(@Autowired ApplicationContext context, @Autowired Texts texts) {
        EndpointRules.assertEveryEndpointIsGuarded(context);
        TextRules.assertSound(texts);
        Answer document = desk.province("clerk").get("/v3/api-docs");
        OpenApiRules.assertComplete(document.body());
        assertThat(document.json()
                        .at("/components/schemas/AgainstRequest/properties")
                        .propertyNames())
                .contains("landUserId", "author", "decidedOn", "number", "projectId");
        // One of the three ways, as a whole: all fields together would be refused.
        assertThat(document.json()
                        .at("/paths/~1api~1v1~1complaints/post/requestBody/content/application~1json/example/against")
                        .propertyNames())
                .containsExactlyInAnyOrder("planId", "lineId", "parcelId");
    }

    private static org.clearway.eventing.InboundEvent aRevision(String plan, String complaint) {
        String data = """
                {"lineId": "line-1", "version": 2, "planVersion": 2, "approvedBy": "pc-lam-dong",
                 "complaintId": "%s", "amount": 1200, "currency": "VND"}""".formatted(complaint);
        return ForeignEvents.event("plan-line.revised.v1", plan, 8, today(), data);
    }

    static String today() {
        return ServiceSurroundings.CLOCK
                .instant()
                .atZone(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                .toLocalDate()
                .toString();
    }
}
