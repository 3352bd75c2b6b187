package org.clearway.localstack.walkthrough;

import java.time.LocalDate;

/** Acceptance, payment and hand-over of one household; steps 4 and 5 are made of it. */
final class SettlingStep {
    private final Scene scene;
    private final Cast cast;

    SettlingStep(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
    }

    void accept(Household household, LocalDate on) {
        Answer accepted = scene.does(
                household.name() + " accepts version " + household.lineVersion + " of its line",
                Cast.FUND_OFFICER,
                "/land-users/" + household.landUserId + "/acceptance",
                acceptance(household, on));
        scene.check("answer", "DONE", accepted.text("answer/result"), accepted);
    }

    Object acceptance(Household household, LocalDate on) {
        return Json.object(
                "occurredOn",
                on,
                "lineId",
                household.lineId,
                "lineVersion",
                household.lineVersion,
                "paperNumber",
                cast.paper("BB"));
    }

    /** @param amount what the accepted line still owes, in đồng */
    Answer pay(Household household, long amount, LocalDate on) {
        Answer paid = scene.does(
                household.name() + " is paid " + amount + " VND",
                Cast.FUND_OFFICER,
                "/land-users/" + household.landUserId + "/payment",
                Json.object(
                        "occurredOn",
                        on,
                        "lineId",
                        household.lineId,
                        "lineVersion",
                        household.lineVersion,
                        "amount",
                        amount,
                        "currency",
                        "VND",
                        "voucherNumber",
                        cast.paper("UNC")));
        scene.check("paid in all", String.valueOf(amount), paid.text("payments/total"), paid);
        return paid;
    }

    Answer handOver(Household household, LocalDate on) {
        Answer handed = scene.does(
                household.name() + " hands over " + household.areaM2() + " m2",
                Cast.FUND_OFFICER,
                "/land-users/" + household.landUserId + "/hand-over",
                Json.object(
                        "occurredOn",
                        on,
                        "areaM2",
                        household.areaM2(),
                        "lengthM",
                        household.lengthM(),
                        "usable",
                        true,
                        "voluntary",
                        false,
                        "minutesNumber",
                        cast.paper("BB")));
        scene.check("all of its land", "true", handed.text("handOver/complete"), handed);
        return handed;
    }
}
