package org.clearway.localstack.walkthrough;

import tools.jackson.databind.JsonNode;

/** Step 5: the complaint is upheld, the line is revised, the third household settles, the milestone is met. */
final class RevisionStep {
    private static final long MORE = 42_700_000;

    private final Scene scene;
    private final Cast cast;
    private final SettlingStep settling;

    RevisionStep(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
        this.settling = new SettlingStep(scene, cast);
    }

    void play() {
        scene.begin(5, "The complaint is upheld, the line goes to version 2, the third household settles");
        uphold();
        theLineMustBeRevised();
        Household third = cast.household(3);
        long amount = revise(third);
        settling.accept(third, cast.dates.acceptedAtLast());
        settling.pay(third, amount, cast.dates.paidAtLast());
        new RecoveryStep(scene, cast).decide(third, cast.dates.recoveredAtLast());
        settling.handOver(third, cast.dates.handedOverAtLast());
        theMilestoneIsMet();
        scene.end();
    }

    private void uphold() {
        String complaint = "/complaints/" + cast.complaintId;
        scene.does(
                "verification starts",
                Cast.PROVINCE_OFFICER,
                complaint + "/verification",
                Json.object("occurredOn", cast.dates.verificationStarted(), "decisionNumber", cast.paper("QD")));
        Answer decided = scene.does(
                "the head finds that the household is right",
                Cast.PROVINCE_HEAD,
                complaint + "/decision",
                Json.object(
                        "occurredOn", cast.dates.complaintDecided(),
                        "outcome", "UPHELD",
                        "decisionNumber", cast.paper("QD")));
        scene.check("outcome", "UPHELD", decided.text("decision/outcome"), decided);
        scene.does(
                "the decision is sent",
                Cast.PROVINCE_OFFICER,
                complaint + "/sending",
                Json.object("occurredOn", cast.dates.decisionSent()));
    }

    private void theLineMustBeRevised() {
        Household third = cast.household(3);
        scene.happens(
                "plan-line.revision-required.v1 of the line complained about",
                event -> event.is("plan-line.revision-required.v1", cast.planId)
                        && event.data("lineId").equals(third.lineId));
        scene.happens(
                "obstacle.reported.v1 because of the upheld complaint",
                event -> event.is("obstacle.reported.v1")
                        && event.data("sourceSubject").equals(cast.complaintId));
        scene.isRefused(
                third.name() + " cannot accept the line meanwhile",
                Cast.FUND_OFFICER,
                "/land-users/" + third.landUserId + "/acceptance",
                settling.acceptance(third, cast.dates.complaintDecided()),
                409,
                "plan-line-under-revision");
    }

    private long revise(Household third) {
        long amount = third.amount + MORE;
        Answer revised = scene.does(
                "the province revises the line",
                Cast.PROVINCE_HEAD,
                "/compensation-plans/" + cast.planId + "/lines/" + third.lineId + "/revision",
                Json.object(
                        "occurredOn",
                        cast.dates.lineRevised(),
                        "amount",
                        amount,
                        "reason",
                        "COMPLAINT_UPHELD",
                        "complaintId",
                        cast.complaintId,
                        "decisionNumber",
                        cast.paper("QD")));
        third.lineVersion = 2;
        String version = "";
        for (JsonNode line : revised.at("lines")) {
            version = Json.text(line, "lineId").equals(third.lineId) ? Json.text(line, "version") : version;
        }
        scene.check("version of the line", "2", version, revised);
        scene.happens(
                "obstacle.resolved.v1 because the line was revised",
                event -> event.is("obstacle.resolved.v1")
                        && event.data("causeCode").equals("COMPLAINT_UPHELD"));
        return amount;
    }

    private void theMilestoneIsMet() {
        Answer met = scene.readsUntil(
                "the milestone met by the clearance",
                Cast.OWNER_OFFICER,
                "/projects/" + cast.projectId + "/milestones/" + cast.milestoneId,
                answer -> answer.text("state").equals("MET"));
        scene.check("met on", cast.dates.handedOverAtLast().toString(), met.text("metOn"), met);
        Answer clearance = scene.reads(Cast.FUND_OFFICER, "/clearances/" + cast.clearanceId);
        scene.check("state of the clearance", "COMPLETED", clearance.text("state"), clearance);
    }
}
