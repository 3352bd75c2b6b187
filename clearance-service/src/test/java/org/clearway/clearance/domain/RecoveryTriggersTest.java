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
        PlanCase resettling = new PlanCase()
                .doing(Given.aDraftPlan("2026-07-12", inventoried.state(), true))
                .doing(Given.aPosting("2026-07-13"))
                .doing(Given.anEndOfPosting("2026-07-24"))
                .doing(Given.aConsultation("2026-07-25", 1))
                .doing(Given.anAppraisal("2026-08-01"))
                .doing(Given.anApproval("2026-08-10"));

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

    @Test
    void looksInTheRecordForAVoluntaryHandOver() {
        refusal(
                Refusal.TriggerNotMet.class,
                () -> inventoried.doing(decision(RecoveryTrigger.HANDED_OVER_VOLUNTARILY, null, approved)));
        LandUserCase given = inventoried.doing(new LandUserCommand.HandOverSite(
                area("1000"), null, true, true, "70/BB", List.of(), by(Given.UNIT), day("2026-08-20")));
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

    private static LandUserCommand decision(RecoveryTrigger trigger, @Nullable String paper, PlanCase plan) {
        return new LandUserCommand.DecideRecovery(
                "1/QD", trigger, paper, null, null, plan.sight(), List.of(), 4, by(Given.PROVINCE), day("2026-09-02"));
    }
}
