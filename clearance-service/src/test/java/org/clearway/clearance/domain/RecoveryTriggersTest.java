package org.clearway.clearance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.clearance.domain.Given.AMOUNT;
import static org.clearway.clearance.domain.Given.aPayment;
import static org.clearway.clearance.domain.Given.anAcceptingLandUser;
import static org.clearway.clearance.domain.Given.anApprovedPlan;
import static org.clearway.clearance.domain.Given.anInventoriedLandUser;
import static org.clearway.clearance.domain.Given.area;
import static org.clearway.clearance.domain.Given.by;
import static org.clearway.clearance.domain.Given.day;
import static org.clearway.clearance.domain.Given.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecoveryTriggersTest {
    private final LandUserCase inventoried = anInventoriedLandUser();
    private final PlanCase approved = anApprovedPlan();

    @Test
    void wantsResettlementArrangedWhereTheLineNeedsIt() {
        PlanCase resettling = resettling();

        refusal(
                Refusal.ResettlementNotArranged.class,
                () -> inventoried.doing(decision(RecoveryTrigger.NO_RESETTLEMENT_NEEDED, null, resettling)));
        refusal(
                Refusal.PaperMissing.class,
                () -> inventoried.doing(decision(RecoveryTrigger.RESETTLEMENT_HOUSE_HANDED_OVER, null, resettling)));
        assertThat(inventoried
                        .doing(decision(RecoveryTrigger.RESETTLEMENT_HOUSE_HANDED_OVER, "9/BB", resettling))
                        .events())
                .isNotEmpty();
    }

    /** The money and the empty land say nothing of where the land user is to live. */
    @Test
    void wantsAPaperForEveryTriggerWhereTheLineNeedsResettlement() {
        PlanCase resettling = resettling();
        LandUserCase settled = inventoried
                .doing(Given.anAcceptance("2026-08-15", resettling))
                .doing(aPayment("2026-08-20", AMOUNT, resettling))
                .doing(aVoluntaryHandOver("1000"));

        for (RecoveryTrigger trigger :
                List.of(RecoveryTrigger.MONEY_FOR_OWN_HOUSING_RECEIVED, RecoveryTrigger.HANDED_OVER_VOLUNTARILY)) {
            refusal(Refusal.PaperMissing.class, () -> settled.doing(decision(trigger, null, resettling)));
            assertThat(settled.doing(decision(trigger, "9/BB", resettling)).events())
                    .isNotEmpty();
        }
    }

    @Test
    void wantsAllOfTheLandHandedOverVoluntarily() {
        LandUserCase part = inventoried.doing(aVoluntaryHandOver("999"));

        refusal(
                Refusal.TriggerNotMet.class,
                () -> part.doing(decision(RecoveryTrigger.HANDED_OVER_VOLUNTARILY, null, approved)));
    }

    @Test
    void looksInTheRecordForAVoluntaryHandOver() {
        refusal(
                Refusal.TriggerNotMet.class,
                () -> inventoried.doing(decision(RecoveryTrigger.HANDED_OVER_VOLUNTARILY, null, approved)));
        LandUserCase given = inventoried.doing(aVoluntaryHandOver("1000"));
        assertThat(given.doing(decision(RecoveryTrigger.HANDED_OVER_VOLUNTARILY, null, approved))
                        .events())
                .isNotEmpty();
    }

    @Test
    void looksInTheRecordForTheMoney() {
        assertThat(refusal(
                                Refusal.TriggerNotMet.class,
                                () -> anAcceptingLandUser()
                                        .doing(decision(
                                                RecoveryTrigger.MONEY_FOR_OWN_HOUSING_RECEIVED, null, approved)))
                        .missing())
                .isEqualTo(Step.COMPENSATION_PAID);
        LandUserCase paid = anAcceptingLandUser().doing(aPayment("2026-08-20", AMOUNT, approved));
        assertThat(paid.doing(decision(RecoveryTrigger.MONEY_FOR_OWN_HOUSING_RECEIVED, null, approved))
                        .events())
                .isNotEmpty();
    }

    private PlanCase resettling() {
        return new PlanCase()
                .doing(Given.aDraftPlan("2026-07-12", inventoried.state(), true))
                .doing(Given.aPosting("2026-07-13"))
                .doing(Given.anEndOfPosting("2026-07-24"))
                .doing(Given.aConsultation("2026-07-25", 1))
                .doing(Given.anAppraisal("2026-08-01"))
                .doing(Given.anApproval("2026-08-10"));
    }

    private static LandUserCommand aVoluntaryHandOver(String areaM2) {
        return new LandUserCommand.HandOverSite(
                area(areaM2), null, true, true, "70/BB", null, List.of(), List.of(), by(Given.UNIT), day("2026-08-20"));
    }

    private static LandUserCommand decision(RecoveryTrigger trigger, @Nullable String paper, PlanCase plan) {
        return new LandUserCommand.DecideRecovery(
                "1/QD",
                trigger,
                paper,
                null,
                null,
                plan.sight(),
                List.of(),
                4,
                null,
                by(Given.PROVINCE),
                day("2026-09-02"));
    }
}
