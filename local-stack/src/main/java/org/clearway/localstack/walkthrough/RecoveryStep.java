package org.clearway.localstack.walkthrough;

import java.time.LocalDate;

/** Step 3, last part: a recovery decision one day too early is refused by the rule that forbids it. */
final class RecoveryStep {
    private final Scene scene;
    private final Cast cast;

    RecoveryStep(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
    }

    void play() {
        LocalDate tooEarly = cast.recoveryFrom.minusDays(1);
        Answer refused = scene.isRefused(
                "a recovery decision of " + tooEarly + ", one day too early",
                Cast.PROVINCE_HEAD,
                decision(cast.household(1)),
                body(tooEarly),
                422,
                "wait-not-over");
        scene.check("rule that forbids it", Law.NOTICE_WAIT.code(), refused.text("rule/code"), refused);
        scene.check("field at fault", "occurredOn", refused.text("errors/0/field"), refused);
        scene.check("earliest lawful day", cast.recoveryFrom.toString(), refused.text("earliestLawfulDay"), refused);
        decide(cast.household(1), cast.recoveryFrom);
        decide(cast.household(2), cast.recoveryFrom);
        scene.end();
    }

    /** Decides recovery of a household's land on a day on which it is lawful. */
    void decide(Household household, LocalDate on) {
        Answer decided = scene.does(
                "recovery of the land of " + household.name() + " is decided on " + on,
                Cast.PROVINCE_HEAD,
                decision(household),
                body(on));
        scene.check("decided by", Cast.PROVINCE, decided.text("recovery/decidedBy"), decided);
    }

    private Object body(LocalDate on) {
        return Json.object("occurredOn", on, "decisionNumber", cast.paper("QD"), "trigger", "NO_RESETTLEMENT_NEEDED");
    }

    private static String decision(Household household) {
        return "/land-users/" + household.landUserId + "/recovery-decision";
    }
}
