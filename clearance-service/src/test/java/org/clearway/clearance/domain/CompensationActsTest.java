package org.clearway.clearance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.clearance.domain.Given.AMOUNT;
import static org.clearway.clearance.domain.Given.COMPLAINT;
import static org.clearway.clearance.domain.Given.aConsultedPlan;
import static org.clearway.clearance.domain.Given.aPayment;
import static org.clearway.clearance.domain.Given.aRefusal;
import static org.clearway.clearance.domain.Given.aRevision;
import static org.clearway.clearance.domain.Given.anAcceptance;
import static org.clearway.clearance.domain.Given.anAcceptingLandUser;
import static org.clearway.clearance.domain.Given.anApprovedPlan;
import static org.clearway.clearance.domain.Given.anInventoriedLandUser;
import static org.clearway.clearance.domain.Given.by;
import static org.clearway.clearance.domain.Given.day;
import static org.clearway.clearance.domain.Given.refusal;

import java.util.Set;
import org.clearway.clearance.domain.LandUserEvent.CompensationPaid;
import org.clearway.clearance.domain.LandUserEvent.PersuasionHeld;
import org.junit.jupiter.api.Test;

class CompensationActsTest {
    private final LandUserCase inventoried = anInventoriedLandUser();
    private final PlanCase approved = anApprovedPlan();

    @Test
    void acceptsAndRefusesOnlyAfterApproval() {
        assertThat(refusal(
                                Refusal.StepMissing.class,
                                () -> inventoried.doing(anAcceptance("2026-08-15", aConsultedPlan(1))))
                        .missing())
                .isEqualTo(Step.PLAN_APPROVED);
        refusal(Refusal.StepMissing.class, () -> inventoried.doing(aRefusal("2026-08-15", aConsultedPlan(1))));
        refusal(Refusal.StepTooEarly.class, () -> inventoried.doing(anAcceptance("2026-08-09", approved)));
    }

    @Test
    void takesNoAnswerBeforeTheApprovalTakesEffect() {
        PlanCase later = aConsultedPlan(1)
                .doing(Given.anAppraisal("2026-08-01"))
                .doing(new PlanCommand.Approve(
                        "1900/QD-UBND", day("2026-08-20"), by(Given.PROVINCE), day("2026-08-10")));

        assertThat(refusal(Refusal.StepTooEarly.class, () -> inventoried.doing(anAcceptance("2026-08-19", later)))
                        .notBefore())
                .isEqualTo(day("2026-08-20"));
        assertThat(inventoried.doing(anAcceptance("2026-08-20", later)).events())
                .isNotEmpty();
        PlanCase revised = approved.doing(new PlanCommand.ReviseLine(
                Given.LINE,
                AMOUNT + 1,
                RevisionReason.PRICE_AT_REVISION,
                null,
                Set.of(),
                "2300/QD",
                day("2026-09-25"),
                by(Given.PROVINCE),
                day("2026-09-20")));
        refusal(Refusal.StepTooEarly.class, () -> inventoried.doing(anAcceptance("2026-09-24", revised)));
    }

    @Test
    void takesTheLatestPaperForTheAnswerWhicheverWasEnteredLast() {
        LandUserCase refused = inventoried.doing(aRefusal("2026-08-20", approved));
        LandUserCase accepted = inventoried.doing(anAcceptance("2026-08-20", approved));

        assertThat(refusal(Refusal.StepTooEarly.class, () -> refused.doing(anAcceptance("2026-08-19", approved)))
                        .after())
                .isEqualTo(Step.COMPENSATION_REFUSED);
        assertThat(refusal(Refusal.StepTooEarly.class, () -> accepted.doing(aRefusal("2026-08-19", approved)))
                        .after())
                .isEqualTo(Step.COMPENSATION_ACCEPTED);
        assertThat(refused.doing(anAcceptance("2026-08-21", approved)).events()).isNotEmpty();
    }

    @Test
    void keepsTheVersionsThatWereAccepted() {
        LandUserCase accepted = inventoried.doing(anAcceptance("2026-08-15", approved));

        assertThat(accepted.state().answer()).isEqualTo(new Answer.Accepted(day("2026-08-15"), Given.LINE, 1, 1));
        refusal(Refusal.AlreadyDone.class, () -> accepted.doing(anAcceptance("2026-08-16", approved)));
    }

    @Test
    void refusesAnAnswerToAnOldVersionOfTheLine() {
        PlanCase revised = approved.doing(aRevision("2026-09-20", AMOUNT + 1, null));
        var old = new LandUserCommand.AcceptCompensation(
                Given.LINE, 1, "31/BB", revised.sight(), by(Given.UNIT), day("2026-09-25"));

        var refused = refusal(Refusal.StaleLine.class, () -> inventoried.doing(old));
        assertThat(refused.current()).isEqualTo(2);
    }

    @Test
    void acceptsNothingWhileAnUpheldComplaintWantsTheLineRevised() {
        PlanCase marked = approved.doing(new PlanCommand.RequireRevision(Given.LINE, COMPLAINT, day("2026-09-18")));

        assertThat(refusal(Refusal.LineUnderRevision.class, () -> inventoried.doing(anAcceptance("2026-09-19", marked)))
                        .complaint())
                .isEqualTo(COMPLAINT);
        refusal(
                Refusal.LineUnderRevision.class,
                () -> anAcceptingLandUser().doing(aPayment("2026-09-19", AMOUNT, marked)));
    }

    @Test
    void paysExactlyTheAcceptedLine() {
        refusal(Refusal.StepMissing.class, () -> inventoried.doing(aPayment("2026-08-20", AMOUNT, approved)));
        LandUserCase accepted = anAcceptingLandUser();
        assertThat(refusal(
                                Refusal.AmountNotDue.class,
                                () -> accepted.doing(aPayment("2026-08-20", AMOUNT - 1, approved)))
                        .due())
                .isEqualTo(AMOUNT);
        refusal(Refusal.StepTooEarly.class, () -> accepted.doing(aPayment("2026-08-14", AMOUNT, approved)));
        LandUserCase paid = accepted.doing(aPayment("2026-08-20", AMOUNT, approved));
        assertThat(paid.event(CompensationPaid.class).settled()).isTrue();
        refusal(Refusal.AlreadyDone.class, () -> paid.doing(aPayment("2026-08-21", AMOUNT, approved)));
        refusal(Refusal.AlreadyDone.class, () -> paid.doing(aRefusal("2026-08-21", approved)));
    }

    @Test
    void paysTheDifferenceAfterARevisionThatWasAcceptedToo() {
        LandUserCase paid = anAcceptingLandUser().doing(aPayment("2026-08-20", AMOUNT, approved));
        PlanCase revised = approved.doing(aRevision("2026-09-20", AMOUNT + 70, null));

        refusal(Refusal.StepMissing.class, () -> paid.doing(aPayment("2026-09-25", 70, revised)));
        LandUserCase settled =
                paid.doing(anAcceptance("2026-09-24", revised)).doing(aPayment("2026-09-25", 70, revised));
        assertThat(settled.state().payments()).isEqualTo(new Payments(AMOUNT + 70, 2, day("2026-09-25")));
    }

    @Test
    void persuadesForItsFullTimeAfterARefusal() {
        LandUserCase refused = inventoried.doing(aRefusal("2026-08-15", approved));

        refusal(Refusal.StepMissing.class, () -> inventoried.doing(persuasion("2026-08-16", "2026-08-30")));
        var tooShort = refusal(Refusal.WaitNotOver.class, () -> refused.doing(persuasion("2026-08-16", "2026-08-26")));
        assertThat(tooShort.limit().code()).isEqualTo("recovery-persuasion");
        PersuasionHeld held =
                refused.doing(persuasion("2026-08-16", "2026-08-27")).event(PersuasionHeld.class);
        assertThat(held.waitAfter().earliestLawfulDay()).isEqualTo(day("2026-09-07"));
    }

    private static LandUserCommand persuasion(String from, String to) {
        return new LandUserCommand.HoldPersuasion(day(from), "40/BB", by(Given.COMMUNE), day(to));
    }
}
