package org.clearway.clearance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.clearance.domain.Given.AMOUNT;
import static org.clearway.clearance.domain.Given.COMPLAINT;
import static org.clearway.clearance.domain.Given.aConsultedPlan;
import static org.clearway.clearance.domain.Given.aListedLandUser;
import static org.clearway.clearance.domain.Given.aNotice;
import static org.clearway.clearance.domain.Given.aRecoveryDecision;
import static org.clearway.clearance.domain.Given.aRefusal;
import static org.clearway.clearance.domain.Given.aRevision;
import static org.clearway.clearance.domain.Given.anApprovedPlan;
import static org.clearway.clearance.domain.Given.anInventoriedLandUser;
import static org.clearway.clearance.domain.Given.by;
import static org.clearway.clearance.domain.Given.day;
import static org.clearway.clearance.domain.Given.refusal;

import java.time.LocalDate;
import java.util.List;
import org.clearway.clearance.domain.LandUserEvent.LimitMet;
import org.clearway.clearance.domain.LandUserEvent.RecoveryDecided;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecoveryActsTest {
    private final LandUserCase inventoried = anInventoriedLandUser();
    private final PlanCase approved = anApprovedPlan();

    @Test
    void refusesOneDayBeforeTheWaitIsOverAndSaysWhy() {
        var refused =
                refusal(Refusal.WaitNotOver.class, () -> inventoried.doing(aRecoveryDecision("2026-09-01", approved)));

        assertThat(refused.limit().code()).isEqualTo("recovery-notice-wait");
        assertThat(refused.limit().ruleVersion()).startsWith("recovery-notice-wait@2026-01-01");
        assertThat(refused.limit().legalBasis()).contains("254/2025");
        assertThat(refused.limit().earliestLawfulDay()).isEqualTo(day("2026-09-02"));
        assertThat(refused.limit().derivation().startDay()).isEqualTo(day("2026-07-03"));
    }

    @Test
    void decidesOnTheFirstLawfulDayAndMeetsTheValidityOfTheNotice() {
        LandUserCase decided = inventoried.doing(aRecoveryDecision("2026-09-02", approved));

        RecoveryDecided event = decided.event(RecoveryDecided.class);
        assertThat(event.decidedBy()).isEqualTo(Given.PROVINCE);
        assertThat(event.planId()).isEqualTo(Given.PLAN);
        assertThat(event.waits()).hasSize(1);
        assertThat(decided.event(LimitMet.class).limit().code()).isEqualTo("recovery-notice-validity");
        refusal(Refusal.AlreadyDone.class, () -> decided.doing(aRecoveryDecision("2026-09-03", approved)));
        refusal(Refusal.AlreadyDone.class, () -> decided.doing(aNotice("2027-08-01")));
    }

    @Test
    void doesNotWaitWhenAllConcernedAgree() {
        var agreed = with(
                aRecoveryDecision("2026-08-20", approved),
                new EarlyAgreement(day("2026-08-18"), "50/BB"),
                null,
                List.of());

        assertThat(inventoried.doing(agreed).event(RecoveryDecided.class).earlyAgreement())
                .isNotNull();
        var afterwards = with(
                aRecoveryDecision("2026-08-20", approved),
                new EarlyAgreement(day("2026-08-21"), "50/BB"),
                null,
                List.of());
        refusal(Refusal.StepTooEarly.class, () -> inventoried.doing(afterwards));
    }

    @Test
    void wantsADeliveredNoticeThatIsStillValid() {
        LandUserCase issued = aListedLandUser().doing(aNotice("2026-07-01"));

        assertThat(refusal(Refusal.StepMissing.class, () -> issued.doing(aRecoveryDecision("2026-09-02", approved)))
                        .missing())
                .isEqualTo(Step.NOTICE_DELIVERED);
        var expired = refusal(
                Refusal.NoticeExpired.class, () -> inventoried.doing(aRecoveryDecision("2027-07-02", approved)));
        assertThat(expired.limit().code()).isEqualTo("recovery-notice-validity");
    }

    @Test
    void wantsAnApprovedPlanFirst() {
        assertThat(refusal(
                                Refusal.StepMissing.class,
                                () -> inventoried.doing(aRecoveryDecision("2026-09-02", aConsultedPlan(1))))
                        .missing())
                .isEqualTo(Step.PLAN_APPROVED);
        refusal(Refusal.StepMissing.class, () -> inventoried.doing(aRecoveryDecision("2026-09-02", null)));
    }

    @Test
    void isTheCompetentAgencysAndNeverAPartyBodys() {
        var byCommune = with(aRecoveryDecision("2026-09-02", approved), by(Given.COMMUNE, Given.PROVINCE));
        var byParty = with(aRecoveryDecision("2026-09-02", approved), Given.byAPartyBody());

        refusal(Refusal.NotYourAct.class, () -> inventoried.doing(byCommune));
        refusal(Refusal.PartyBodyNeverDecides.class, () -> inventoried.doing(byParty));
    }

    @Test
    void stopsWhileTheContestedDecisionIsSuspendedAndOnlyThen() {
        Suspension suspension = new Suspension(COMPLAINT, day("2026-09-01"), day("2026-09-20"));
        var within = with(aRecoveryDecision("2026-09-19", approved), null, null, List.of(suspension));
        var after = with(aRecoveryDecision("2026-09-20", approved), null, null, List.of(suspension));
        Suspension later = new Suspension(COMPLAINT, day("2026-09-10"), null);
        var before = with(aRecoveryDecision("2026-09-09", approved), null, null, List.of(later));

        assertThat(refusal(Refusal.DecisionSuspended.class, () -> inventoried.doing(within))
                        .complaint())
                .isEqualTo(COMPLAINT);
        assertThat(inventoried.doing(after).events()).isNotEmpty();
        assertThat(inventoried.doing(before).events()).isNotEmpty();
    }

    @Test
    void waitsForTheRevisionThatAnUpheldComplaintWants() {
        PlanCase marked = approved.doing(new PlanCommand.RequireRevision(Given.LINE, COMPLAINT, day("2026-09-18")));

        refusal(Refusal.LineUnderRevision.class, () -> inventoried.doing(aRecoveryDecision("2026-09-19", marked)));
        PlanCase revised = marked.doing(aRevision("2026-09-20", AMOUNT + 1, COMPLAINT));
        assertThat(inventoried.doing(aRecoveryDecision("2026-09-21", revised)).events())
                .isNotEmpty();
    }

    @Test
    void persuadesBeforeItDecidesAgainstARefusal() {
        LandUserCase refused = inventoried.doing(aRefusal("2026-08-15", approved));

        assertThat(refusal(Refusal.StepMissing.class, () -> refused.doing(aRecoveryDecision("2026-09-10", approved)))
                        .missing())
                .isEqualTo(Step.PERSUASION_HELD);
        LandUserCase persuaded = refused.doing(
                new LandUserCommand.HoldPersuasion(day("2026-08-16"), "40/BB", by(Given.COMMUNE), day("2026-08-27")));
        assertThat(refusal(Refusal.WaitNotOver.class, () -> persuaded.doing(aRecoveryDecision("2026-09-06", approved)))
                        .limit()
                        .code())
                .isEqualTo("recovery-decision-after-persuasion");
        assertThat(persuaded.doing(aRecoveryDecision("2026-09-07", approved)).events())
                .isNotEmpty();
    }

    @Test
    void decidesBeforeApprovalOnlyInTheCasesOfTheLaw() {
        var urgent = new EarlyRecovery(EarlyGround.NATIONAL_IMPORTANT_OR_URGENT_PROJECT, "77/QD");
        var decision = with(aRecoveryDecision("2026-09-02", aConsultedPlan(1)), null, urgent, List.of());

        assertThat(inventoried.doing(decision).event(RecoveryDecided.class).planId())
                .isNull();
        var withoutPlan = with(aRecoveryDecision("2026-09-02", null), null, urgent, List.of());
        refusal(Refusal.EarlyRecoveryNotLawful.class, () -> inventoried.doing(withoutPlan));
        var posted = with(aRecoveryDecision("2026-09-02", Given.aPostedPlan()), null, urgent, List.of());
        refusal(Refusal.StepMissing.class, () -> inventoried.doing(posted));
    }

    @Test
    void knowsNoEarlyRecoveryWithResettlement() {
        PlanCase resettling = new PlanCase()
                .doing(Given.aDraftPlan("2026-07-12", inventoried.state(), true))
                .doing(Given.aPosting("2026-07-13"))
                .doing(Given.anEndOfPosting("2026-07-24"));
        var urgent = new EarlyRecovery(EarlyGround.NATIONAL_IMPORTANT_OR_URGENT_PROJECT, "77/QD");

        refusal(
                Refusal.EarlyRecoveryNotLawful.class,
                () -> inventoried.doing(with(aRecoveryDecision("2026-09-02", resettling), null, urgent, List.of())));
    }

    @Test
    void takesAQuorumOnlyStrictlyAboveTheShareOfTheLaw() {
        var refused = refusal(Refusal.QuorumNotReached.class, () -> inventoried.doing(byQuorum(4, day("2026-07-24"))));

        assertThat(refused.share()).isEqualByComparingTo("25");
        assertThat(refused.rule().code()).isEqualTo("consent-quorum");
        // One of one land user agrees.
        assertThat(inventoried.doing(byQuorum(1, day("2026-07-24"))).events()).isNotEmpty();
    }

    @Test
    void countsAQuorumOnlyOverAListThatWasFixedWhenThePostingEnded() {
        assertThat(refusal(Refusal.StepMissing.class, () -> inventoried.doing(byQuorum(1, null)))
                        .missing())
                .isEqualTo(Step.LIST_FIXED);
        assertThat(refusal(Refusal.StepMissing.class, () -> inventoried.doing(byQuorum(1, day("2026-07-25"))))
                        .missing())
                .isEqualTo(Step.LIST_FIXED);
    }

    @Test
    void isNotDecidedBeforeANoticeThatWasIssuedAgain() {
        LandUserCase again = inventoried.doing(aNotice("2027-07-02"));

        assertThat(refusal(Refusal.StepTooEarly.class, () -> again.doing(aRecoveryDecision("2026-10-01", approved)))
                        .after())
                .isEqualTo(Step.NOTICE_ISSUED);
    }

    @Test
    void isNotDecidedBeforeTheApprovalTakesEffect() {
        PlanCase later = aConsultedPlan(1)
                .doing(Given.anAppraisal("2026-08-01"))
                .doing(new PlanCommand.Approve(
                        "1900/QD-UBND", day("2026-09-10"), by(Given.PROVINCE), day("2026-08-10")));

        assertThat(refusal(Refusal.StepTooEarly.class, () -> inventoried.doing(aRecoveryDecision("2026-09-09", later)))
                        .notBefore())
                .isEqualTo(day("2026-09-10"));
        assertThat(inventoried.doing(aRecoveryDecision("2026-09-10", later)).events())
                .isNotEmpty();
    }

    private static LandUserCommand.DecideRecovery byQuorum(int counted, @Nullable LocalDate listFixedOn) {
        return new LandUserCommand.DecideRecovery(
                "1/QD",
                RecoveryTrigger.NO_RESETTLEMENT_NEEDED,
                null,
                null,
                new EarlyRecovery(EarlyGround.QUORUM_CERTIFIED, "77/XN"),
                aConsultedPlan(1).sight(),
                List.of(),
                counted,
                listFixedOn,
                by(Given.PROVINCE),
                day("2026-09-02"));
    }

    static LandUserCommand.DecideRecovery with(
            LandUserCommand.DecideRecovery c,
            @Nullable EarlyAgreement agreement,
            @Nullable EarlyRecovery early,
            List<Suspension> suspensions) {
        return new LandUserCommand.DecideRecovery(
                c.decisionNumber(),
                c.trigger(),
                c.triggerPaper(),
                agreement,
                early,
                c.plan(),
                suspensions,
                c.countedLandUsers(),
                c.listFixedOn(),
                c.authority(),
                c.occurredOn());
    }

    private static LandUserCommand.DecideRecovery with(LandUserCommand.DecideRecovery c, Authority authority) {
        return new LandUserCommand.DecideRecovery(
                c.decisionNumber(),
                c.trigger(),
                c.triggerPaper(),
                c.earlyAgreement(),
                c.earlyRecovery(),
                c.plan(),
                c.suspensions(),
                c.countedLandUsers(),
                c.listFixedOn(),
                authority,
                c.occurredOn());
    }
}
