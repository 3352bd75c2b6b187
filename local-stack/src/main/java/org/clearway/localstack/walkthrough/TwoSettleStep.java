package org.clearway.localstack.walkthrough;

import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Step 4: two households are paid, the third complains, and the hand-over of the two moves the forecast. */
final class TwoSettleStep {
    private final Scene scene;
    private final Cast cast;
    private final SettlingStep settling;

    TwoSettleStep(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
        this.settling = new SettlingStep(scene, cast);
    }

    void play() {
        scene.begin(4, "Two households are paid, one complains; the hand-over of the two moves the forecast");
        paymentLimitRuns();
        for (int number : new int[] {1, 2}) {
            Household household = cast.household(number);
            settling.accept(household, cast.dates.accepted());
            Answer paid = settling.pay(household, household.amount, cast.dates.paid());
            if (number == 1) {
                keepPaid(household, paid);
            }
        }
        new ComplaintStep(scene, cast).play();
        settling.handOver(cast.household(1), cast.recoveryFrom.plusDays(1));
        settling.handOver(cast.household(2), cast.recoveryFrom.plusDays(2));
        theForecastMoves();
        scene.end();
    }

    /** The approval's event starts it in the land user's own stream. */
    private void paymentLimitRuns() {
        Household first = cast.household(1);
        Answer seen = scene.readsUntil(
                "a running limit " + Law.PAYMENT.code() + " of " + first.name(),
                Cast.FUND_OFFICER,
                "/land-users/" + first.landUserId,
                answer -> !payment(answer).isMissingNode());
        Law.PAYMENT.check(scene, payment(seen), cast.dates.planApproved(), seen);
    }

    private static JsonNode payment(Answer landUser) {
        return StreamSupport.stream(landUser.at("landUser/limits").spliterator(), false)
                .map(one -> Json.at(one, "limit"))
                .filter(limit -> Json.text(limit, "code").equals(Law.PAYMENT.code()))
                .findFirst()
                .orElseGet(() -> landUser.at("none"));
    }

    private void keepPaid(Household household, Answer paid) {
        cast.kept.keep(
                household.name() + " when it was paid",
                "land-users/" + household.landUserId,
                scene.recordedAt(household.landUserId, paid),
                Map.of(
                        "state/status", "PAID",
                        "state/acceptedOn", paid.text("answer/on"),
                        "state/payment/amount", paid.text("payments/total"),
                        "state/payment/paidOn", paid.text("payments/lastOn"),
                        "state/recoveryDecidedOn", paid.text("recovery/decidedOn")));
    }

    private void theForecastMoves() {
        String path = "/projects/" + cast.projectId + "/milestones/" + cast.milestoneId;
        Answer moved = scene.readsUntil(
                "the milestone with two households handed over and another forecast than "
                        + cast.dates.milestoneBaseline(),
                Cast.OWNER_OFFICER,
                path,
                answer -> answer.text("progress/householdsHandedOver").equals("2")
                        && !answer.text("forecast")
                                .equals(cast.dates.milestoneBaseline().toString()));
        scene.check("households handed over", "2", moved.text("progress/householdsHandedOver"), moved);
        scene.check("still open", "OPEN", moved.text("state"), moved);
        SeenEvent forecast = scene.happens(
                "milestone.forecast.v1 of " + moved.text("forecast"),
                event -> event.is("milestone.forecast.v1", cast.projectId)
                        && event.data("forecast").equals(moved.text("forecast")));
        scene.tell("forecast moved from " + forecast.data("previousForecast") + " to " + forecast.data("forecast"));
        cast.kept.keep(
                "the milestone when two had handed over",
                "milestones/" + cast.milestoneId,
                scene.recordedAt(cast.projectId, moved),
                Map.of(
                        "state/status",
                        "SCHEDULED",
                        "state/baseline",
                        moved.text("baseline"),
                        "state/forecast",
                        moved.text("forecast"),
                        "state/progress/households/handedOver",
                        "2"));
    }
}
