package org.clearway.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.clearway.complaint.Caller.Answer;
import org.clearway.complaint.application.Agencies;
import org.clearway.complaint.application.Competences;
import org.clearway.complaint.application.Plans;
import org.clearway.complaint.application.Projects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is refused, and how a caller is told. */
@ComplaintIT
class RefusalsIT {
    private final Agencies agencies;
    private final Competences competences;
    private final Plans plans;
    private final Desk desk;

    @Autowired
    private Projects projects;

    @Autowired
    RefusalsIT(Agencies agencies, Competences competences, Plans plans, @LocalServerPort int port) {
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
    void refusesAPlanLineThatIsNotKnown() {
        String plan = World.anApprovedPlan(plans, "2026-07-01");
        Answer answer = desk.commune("clerk")
                .post("/api/v1/complaints", Desk.filing(plan, "line-9", "2026-08-03"))
                .expect(422);

        assertThat(answer.problem()).isEqualTo("unknown-plan-line");
        assertThat(answer.fault()).isEqualTo("against.lineId unknown-plan-line");
        assertThat(answer.text("/lineId")).isEqualTo("line-9");
    }

    @Test
    void refusesAnUnknownAgency() {
        String plan = World.anApprovedPlan(plans, "2026-07-01");
        Answer answer = Caller.of(desk.port(), "pc-nowhere", "clerk")
                .post("/api/v1/complaints", Desk.filing(plan, "line-1", "2026-08-03"))
                .expect(422);

        assertThat(answer.problem()).isEqualTo("unknown-agency");
    }

    @Test
    void refusesWhatIsMalformedAndNamesTheField() {
        String body = Desk.filing("plan-1", "line-1", "2026-08-03");

        Answer future = desk.commune("clerk").post("/api/v1/complaints", body.replace("2026-08-03", "2031-01-01"));
        assertThat(future.expect(400).problem()).isEqualTo("legal-date-in-future");
        Answer unknown = desk.commune("clerk").post("/api/v1/complaints", body.replace("channel", "kanal"));
        assertThat(unknown.expect(400).problem()).isEqualTo("unknown-field");
        Answer unclear = desk.commune("clerk").post("/api/v1/complaints", body.replace("\"planId\"", "\"landUserId\""));
        assertThat(unclear.expect(400).problem()).isEqualTo("validation-failed");
        String id = desk.file(desk.province("clerk"), World.anApprovedPlan(plans, "2026-07-01"), "2026-08-03");
        Answer sentence = desk.province("head")
                .post(
                        Desk.path(id, "acceptance"),
                        Desk.on("2026-08-03", ", \"noticeNumber\": \"theo đơn của bà Hộ Mẫu\""));
        assertThat(sentence.expect(400).fault()).isEqualTo("noticeNumber paper-number");
    }

    @Test
    void refusesLinksThatAreNoIdsOrKnownFromNoCopy() {
        World.knowsItsProject(projects);
        String unknown = "0199c0de-0000-7000-8000-00000000dead";
        assertThat(aboutADecision(", \"projectId\": \"bà Hộ Mẫu\"").expect(400).fault())
                .isEqualTo("against.projectId uuid");
        assertThat(aboutADecision(", \"landUserId\": \"bà Hộ Mẫu\"").expect(400).fault())
                .isEqualTo("against.landUserId uuid");
        assertThat(aboutADecision(", \"parcelId\": \"" + unknown + "\"")
                        .expect(400)
                        .problem())
                .isEqualTo("validation-failed");
        Answer project = aboutADecision(", \"projectId\": \"" + unknown + "\"").expect(422);
        assertThat(project.problem() + " " + project.fault())
                .isEqualTo("unknown-project against.projectId unknown-project");
        Answer landUser =
                aboutADecision(", \"landUserId\": \"" + unknown + "\"").expect(422);
        assertThat(landUser.problem() + " " + landUser.fault())
                .isEqualTo("unknown-land-user against.landUserId unknown-land-user");

        assertThat(aboutADecision(", \"projectId\": \"" + World.PROJECT + "\"")
                        .expect(201)
                        .text("/contested/projectId"))
                .isEqualTo(World.PROJECT);
    }

    @Test
    void namesTheDayAndTheRuleWhereNothingCanBeCounted() {
        String body = Desk.filing(World.anApprovedPlan(plans, "2009-12-01"), "line-1", "2026-08-03");

        Answer answer = desk.commune("clerk").post("/api/v1/complaints", body.replace("2026-07-01", "2010-01-04"));

        assertThat(answer.expect(422).problem()).isEqualTo("limit-cannot-be-counted");
        assertThat(answer.text("/rule")).isEqualTo("complaint-filing-window");
        assertThat(answer.text("/day")).isEqualTo("2010-01-04");
        assertThat(answer.fault()).isEqualTo("knownOn limit-cannot-be-counted");
    }

    @Test
    void namesTheDayOnWhichNobodyIsCompetent() {
        String id = aboutADecision("").expect(201).text("/id");

        Answer answer = desk.commune("clerk").post(Desk.path(id, "receipt"), Desk.on("2026-08-03", ""));

        assertThat(answer.expect(422).problem()).isEqualTo("competence-unknown");
        assertThat(answer.text("/day")).isEqualTo("2026-08-03");
        assertThat(answer.fault()).isEqualTo("occurredOn competence-unknown");
    }

    /** Of the Front, which resolves no complaints. */
    private Answer aboutADecision(String more) {
        return desk.commune("clerk").post("/api/v1/complaints", """
                {"occurredOn": "2026-08-03", "channel": "POST", "knownOn": "2026-07-20", "statement": "n",
                 "complainant": {"name": "Mẫu"},
                 "against": {"author": "front-bao-lam-1", "decidedOn": "2026-07-15"%s}}""".formatted(more));
    }

    @Test
    void hidesACaseFromOtherAgenciesAndShowsItToTheInspectorate() {
        String id = desk.file(desk.province("clerk"), World.anApprovedPlan(plans, "2026-07-01"), "2026-08-03");

        String path = "/api/v1/complaints/" + id;
        assertThat(Caller.of(desk.port(), "front-bao-lam-1", "officer")
                        .get(path)
                        .expect(404)
                        .problem())
                .isEqualTo("not-found");
        Caller.of(desk.port(), "inspectorate-lam-dong", "officer").get(path).expect(200);
        assertThat(Caller.of(desk.port(), "front-bao-lam-1", "clerk")
                        .post(path + "/receipt", Desk.on("2026-08-03", ""))
                        .expect(404)
                        .problem())
                .isEqualTo("not-found");
    }

    @Test
    void namesTheAgencyThatMayActToOneThatSees() {
        String id = desk.file(desk.commune("clerk"), World.anApprovedPlan(plans, "2026-07-01"), "2026-08-03");

        Answer ofTheSuperior = desk.province("clerk").post(Desk.path(id, "receipt"), Desk.on("2026-08-03", ""));
        assertThat(ofTheSuperior.expect(403).problem()).isEqualTo("not-your-act");
        assertThat(ofTheSuperior.text("/agencies/0")).isEqualTo("pc-bao-lam-1");
        Answer ofTheDesk = desk.commune("clerk").post(Desk.path(id, "receipt"), Desk.on("2026-08-03", ""));
        assertThat(ofTheDesk.expect(403).problem()).isEqualTo("complaint-not-competent");
        assertThat(ofTheDesk.text("/agencies/0")).isEqualTo("pc-lam-dong");
    }

    @Test
    void letsOnlyAHeadDecide() {
        String id = desk.aCaseUnderVerification(World.anApprovedPlan(plans, "2026-07-01"), "2026-08-03");

        Answer answer = desk.province("clerk")
                .post(
                        Desk.path(id, "decision"),
                        Desk.on("2026-08-10", ", \"outcome\": \"UPHELD\", \"decisionNumber\": \"9/QĐ-UBND\""));

        assertThat(answer.expect(403).problem()).isEqualTo("not-allowed");
    }

    @Test
    void refusesASecondDecisionAndAStaleVersion() {
        String id = desk.aCaseUnderVerification(World.anApprovedPlan(plans, "2026-07-01"), "2026-08-03");
        desk.decide(id, "UPHELD", "2026-08-10").expect(200);

        assertThat(desk.decide(id, "UPHELD", "2026-08-11").expect(409).problem())
                .isEqualTo("complaint-already-decided");
        Answer stale = desk.province("clerk").postIfMatch(Desk.path(id, "sending"), Desk.on("2026-08-12", ""), "\"1\"");
        assertThat(stale.expect(412).problem()).isEqualTo("stale-version");
    }

    @Test
    void opensPersonalDataToTheHolderAlone() {
        String id = desk.file(desk.commune("clerk"), World.anApprovedPlan(plans, "2026-07-01"), "2026-08-03");

        String path = Desk.path(id, "complainant") + "?purpose=xem";
        assertThat(desk.province("officer").get(path).expect(403).problem()).isEqualTo("not-your-act");
        assertThat(desk.commune("clerk").get(path).expect(403).problem()).isEqualTo("not-allowed");
        desk.commune("officer").get(path).expect(200);
    }

    @Test
    void listsByStateProjectAndDueDayInPages() {
        String plan = World.anApprovedPlan(plans, "2026-07-01");
        String first = desk.file(desk.commune("clerk"), plan, "2026-08-03");
        String second = desk.file(desk.commune("clerk"), plan, "2026-08-03");
        String query = "/api/v1/complaints?state=FILED&projectId=project-1&dueBefore=2027-12-31&limit=1";

        String seen = "";
        String cursor = "";
        do {
            Answer page = desk.commune("clerk").get(query + cursor).expect(200);
            assertThat(page.json().at("/items").size()).isLessThanOrEqualTo(1);
            seen += page.text("/items/0/id") + " ";
            cursor = "&cursor=" + page.text("/next");
        } while (!cursor.equals("&cursor="));

        assertThat(seen).contains(first).contains(second);
        assertThat(desk.commune("clerk")
                        .get("/api/v1/complaints?state=FILED&dueBefore=2020-01-01")
                        .text("/items/0/id"))
                .isEmpty();
        assertThat(Caller.of(desk.port(), "front-bao-lam-1", "officer")
                        .get("/api/v1/complaints")
                        .text("/items/0/id"))
                .isEmpty();
    }
}
