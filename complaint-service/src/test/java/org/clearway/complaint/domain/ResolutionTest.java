package org.clearway.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clearway.complaint.domain.Fixtures.COMMUNE;
import static org.clearway.complaint.domain.Fixtures.PROVINCE;
import static org.clearway.complaint.domain.Fixtures.aComplaintUnderVerification;
import static org.clearway.complaint.domain.Fixtures.aDialogue;
import static org.clearway.complaint.domain.Fixtures.aFiledComplaint;
import static org.clearway.complaint.domain.Fixtures.anAcceptedComplaint;
import static org.clearway.complaint.domain.Fixtures.anAgency;
import static org.clearway.complaint.domain.Fixtures.by;
import static org.clearway.complaint.domain.Fixtures.day;
import static org.clearway.complaint.domain.Fixtures.deciding;
import static org.clearway.complaint.domain.IntakeTest.assertRefused;

import java.util.Set;
import org.clearway.complaint.domain.Complaint.Decided;
import org.clearway.complaint.domain.Complaint.DecisionServed;
import org.clearway.complaint.domain.ComplaintCommand.CarryOutDecision;
import org.clearway.complaint.domain.ComplaintCommand.DecideComplaint;
import org.clearway.complaint.domain.ComplaintCommand.LiftContestedDecisionSuspension;
import org.clearway.complaint.domain.ComplaintCommand.ProveReceipt;
import org.clearway.complaint.domain.ComplaintCommand.SendDecision;
import org.clearway.complaint.domain.ComplaintCommand.SuspendContestedDecision;
import org.clearway.complaint.domain.ComplaintCommand.WithdrawComplaint;
import org.clearway.complaint.domain.ComplaintEvent.ContestedDecisionSuspended;
import org.clearway.complaint.domain.ComplaintEvent.ContestedDecisionSuspensionLifted;
import org.clearway.complaint.domain.ComplaintEvent.DecisionReceived;
import org.clearway.complaint.domain.ComplaintEvent.DecisionSent;
import org.clearway.complaint.domain.ComplaintEvent.LimitStarted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResolutionTest {
    @Test
    void upheldItStartsTheClockOfSending() {
        Story story = aComplaintUnderVerification("2026-08-03").when(deciding(Outcome.UPHELD, "2026-08-20"));

        assertThat(story.names()).containsExactly("ComplaintUpheld", "LimitMet", "LimitStarted");
        // 22 August is a worked Saturday.
        assertThat(story.the(LimitStarted.class).limit().lastDay()).isEqualTo("2026-08-24");
    }

    @Test
    void nothingIsDecidedWithoutVerification() {
        assertRefused(
                () -> anAcceptedComplaint("2026-08-03").when(deciding(Outcome.UPHELD, "2026-08-20")),
                Refusal.VerificationMissing.class);
    }

    @Test
    void aClaimNotWhollyUpheldNeedsADialogueFirst() {
        Story story = aComplaintUnderVerification("2026-08-03");
        assertRefused(() -> story.when(deciding(Outcome.REJECTED, "2026-08-20")), Refusal.DialogueMissing.class);
        assertRefused(() -> story.when(deciding(Outcome.PARTLY_UPHELD, "2026-08-20")), Refusal.DialogueMissing.class);

        story.when(aDialogue("2026-08-06", "2026-08-12")).when(deciding(Outcome.PARTLY_UPHELD, "2026-08-20"));

        assertThat(story.names()).contains("ComplaintPartlyUpheld");
    }

    @Test
    void aDialogueWaitsFiveDaysAfterItsNoticeFromJuly2026() {
        assertRefused(
                () -> aComplaintUnderVerification("2026-08-03").when(aDialogue("2026-08-06", "2026-08-11")),
                Refusal.DialogueTooEarly.class);
        assertThat(aComplaintUnderVerification("2026-06-01")
                        .when(aDialogue("2026-06-08", "2026-06-09"))
                        .names())
                .containsExactly("DialogueHeld");
    }

    @Test
    void refusesASecondDecision() {
        Story story = aComplaintUnderVerification("2026-08-03").when(deciding(Outcome.UPHELD, "2026-08-20"));

        assertRefused(() -> story.when(deciding(Outcome.REJECTED, "2026-08-21")), Refusal.AlreadyDecided.class);
    }

    @Test
    void aBodyOfThePartyNeverDecides() {
        Agency holder = new Agency(PROVINCE, "PARTY_COMMITTEE", "68", null, null, null, Set.of());
        Authority party = new Authority(holder, Set.of(PROVINCE));

        assertRefused(
                () -> aComplaintUnderVerification("2026-08-03")
                        .when(new DecideComplaint(party, Outcome.UPHELD, "99/QĐ-UBND", day("2026-08-20"))),
                Refusal.PartyBodyNeverDecides.class);
    }

    @Test
    void aHolderWhoIsNotCompetentOnTheDayNeverDecides() {
        Authority holder = new Authority(anAgency(PROVINCE), Set.of(COMMUNE));

        assertThatThrownBy(() -> aComplaintUnderVerification("2026-08-03")
                        .when(new DecideComplaint(holder, Outcome.UPHELD, "99/QĐ-UBND", day("2026-08-20"))))
                .extracting(e -> ((ComplaintRefused) e).refusal())
                .isEqualTo(new Refusal.NotCompetent(PROVINCE, Set.of(COMMUNE)));
    }

    @Test
    void onlyTheHolderDecides() {
        assertRefused(
                () -> aComplaintUnderVerification("2026-08-03")
                        .when(new DecideComplaint(by(COMMUNE), Outcome.UPHELD, "99/QĐ-UBND", day("2026-08-20"))),
                Refusal.NotTheHolder.class);
    }

    @Test
    void nothingIsDecidedAtTheIntakeDesk() {
        assertRefused(
                () -> aFiledComplaint("2026-08-03").when(deciding(Outcome.UPHELD, "2026-08-20")),
                Refusal.NotInThisState.class);
    }

    @Test
    void theNextRightsRunFromTheReceiptOfTheDecision() {
        Story story = aComplaintUnderVerification("2026-08-03")
                .when(deciding(Outcome.UPHELD, "2026-08-20"))
                .when(new SendDecision(by(PROVINCE), day("2026-08-25"), day("2026-08-21")));

        assertThat(story.names()).containsExactly("DecisionSent", "LimitMet");
        assertThat(story.the(DecisionSent.class).opens().getFirst().window().lastDay())
                .isEqualTo("2026-09-24");
        assertThat(story.next()).isNull();
    }

    @Test
    void aProofOfReceiptThatComesBackLaterOpensTheNextRightsOnce() {
        Story story = aComplaintUnderVerification("2026-08-03").when(deciding(Outcome.UPHELD, "2026-08-20"));
        assertRefused(() -> story.when(provingReceipt("2026-08-25")), Refusal.NotInThisState.class);
        story.when(new SendDecision(by(PROVINCE), null, day("2026-08-21")));
        assertRefused(() -> story.when(provingReceipt("2026-08-20")), Refusal.BeforeLastAct.class);

        story.when(provingReceipt("2026-08-25"));

        assertThat(story.names()).containsExactly("DecisionReceived");
        assertThat(story.the(DecisionReceived.class).opens().getFirst().window().lastDay())
                .isEqualTo("2026-09-24");
        assertThat(((DecisionServed) story.state()).service().receivedOn()).isEqualTo("2026-08-25");
        assertRefused(() -> story.when(provingReceipt("2026-08-26")), Refusal.ReceiptAlreadyProven.class);
    }

    @Test
    void aReceiptToldWithTheSendingIsNotProvenAgain() {
        Story story = aComplaintUnderVerification("2026-08-03")
                .when(deciding(Outcome.UPHELD, "2026-08-20"))
                .when(new SendDecision(by(PROVINCE), day("2026-08-25"), day("2026-08-21")));

        assertRefused(() -> story.when(provingReceipt("2026-08-26")), Refusal.ReceiptAlreadyProven.class);
    }

    @Test
    void aDecisionIsNotReceivedBeforeItIsSent() {
        Story story = aComplaintUnderVerification("2026-08-03").when(deciding(Outcome.UPHELD, "2026-08-20"));

        assertRefused(
                () -> story.when(new SendDecision(by(PROVINCE), day("2026-08-20"), day("2026-08-21"))),
                Refusal.ReceivedBeforeSent.class);
    }

    @Test
    void aContestedDecisionIsSuspendedNotLongerThanThereIsTimeToDecide() {
        Story story = aComplaintUnderVerification("2026-08-03");

        assertRefused(
                () -> story.when(suspendingTheDecision("2026-09-05", "2026-08-10")),
                Refusal.ContestedSuspensionTooLong.class);
        assertRefused(
                () -> story.when(suspendingTheDecision("2026-08-10", "2026-08-10")),
                Refusal.ContestedSuspensionTooLong.class);
        assertThat(story.when(suspendingTheDecision("2026-09-04", "2026-08-10")).names())
                .containsExactly("ContestedDecisionSuspended");
        assertRefused(
                () -> story.when(suspendingTheDecision(null, "2026-08-11")),
                Refusal.ContestedDecisionAlreadySuspended.class);
    }

    @Test
    void aSuspensionWithoutADayEndsWithTheTimeToDecide() {
        Story story = aComplaintUnderVerification("2026-08-03").when(suspendingTheDecision(null, "2026-08-10"));
        assertThat(story.the(ContestedDecisionSuspended.class).until()).isEqualTo("2026-09-04");

        story.until("2026-09-03T17:00:00Z");

        assertThat(story.the(ContestedDecisionSuspensionLifted.class).reason()).isEqualTo(LiftingReason.PERIOD_OVER);
        assertThat(story.state().file().contestedSuspension()).isNull();
    }

    @Test
    void aPeriodThatWasOverIsToldBeforeTheActThatCameAfterIt() {
        Story suspended =
                aComplaintUnderVerification("2026-08-03").when(suspendingTheDecision("2026-08-20", "2026-08-10"));
        assertRefused(
                () -> suspended.when(new LiftContestedDecisionSuspension(by(PROVINCE), day("2026-08-20"))),
                Refusal.ContestedDecisionNotSuspended.class);

        suspended.when(deciding(Outcome.UPHELD, "2026-08-25"));

        assertThat(suspended.names())
                .containsExactly("ContestedDecisionSuspensionLifted", "ComplaintUpheld", "LimitMet", "LimitStarted");
        ContestedDecisionSuspensionLifted lifted = suspended.the(ContestedDecisionSuspensionLifted.class);
        assertThat(lifted.reason()).isEqualTo(LiftingReason.PERIOD_OVER);
        assertThat(lifted.occurredOn()).isEqualTo("2026-08-20");
    }

    @Test
    void aPeriodThatWasOverIsToldBeforeTheWithdrawalAndTheNextSuspension() {
        Story story = aComplaintUnderVerification("2026-08-03")
                .when(suspendingTheDecision("2026-08-20", "2026-08-10"))
                .when(suspendingTheDecision("2026-08-28", "2026-08-20"));
        assertThat(story.names()).containsExactly("ContestedDecisionSuspensionLifted", "ContestedDecisionSuspended");

        story.when(new WithdrawComplaint(by(PROVINCE), "1/DRK", day("2026-08-31")));

        assertThat(story.names()).containsExactly("ContestedDecisionSuspensionLifted", "ComplaintWithdrawn");
        assertThat(story.the(ContestedDecisionSuspensionLifted.class).reason()).isEqualTo(LiftingReason.PERIOD_OVER);
    }

    @Test
    void suspendingAndLiftingStandInTheOrderOfThePapers() {
        Story story = aComplaintUnderVerification("2026-08-03").when(suspendingTheDecision(null, "2026-08-12"));
        assertRefused(
                () -> story.when(new LiftContestedDecisionSuspension(by(PROVINCE), day("2026-08-11"))),
                Refusal.BeforeLastAct.class);

        story.when(new LiftContestedDecisionSuspension(by(PROVINCE), day("2026-08-14")));

        assertRefused(() -> story.when(deciding(Outcome.UPHELD, "2026-08-13")), Refusal.BeforeLastAct.class);
    }

    @Test
    void theEndOfThePeriodIsNoPaper() {
        Story story = aComplaintUnderVerification("2026-08-03")
                .when(suspendingTheDecision("2026-08-20", "2026-08-10"))
                .until("2026-08-20T17:00:00Z")
                .when(deciding(Outcome.UPHELD, "2026-08-18"));

        assertThat(story.names()).contains("ComplaintUpheld");
    }

    @Test
    void aContestedDecisionIsFreeAgainOnItsDay() {
        Story story = aComplaintUnderVerification("2026-08-03")
                .when(suspendingTheDecision("2026-08-20", "2026-08-10"))
                .until("2026-08-19T17:00:00Z");

        ContestedDecisionSuspensionLifted lifted = story.the(ContestedDecisionSuspensionLifted.class);
        assertThat(lifted.reason()).isEqualTo(LiftingReason.PERIOD_OVER);
        assertThat(lifted.occurredOn()).isEqualTo("2026-08-20");
    }

    @Test
    void aContestedDecisionIsFreedByTheHeadOnce() {
        Story story = aComplaintUnderVerification("2026-08-03")
                .when(suspendingTheDecision(null, "2026-08-10"))
                .when(new LiftContestedDecisionSuspension(by(PROVINCE), day("2026-08-12")));

        assertThat(story.names()).containsExactly("ContestedDecisionSuspensionLifted");
        assertRefused(
                () -> story.when(new LiftContestedDecisionSuspension(by(PROVINCE), day("2026-08-12"))),
                Refusal.ContestedDecisionNotSuspended.class);
    }

    @Test
    void theDecisionOfTheCaseFreesTheContestedDecision() {
        Story story = aComplaintUnderVerification("2026-08-03")
                .when(suspendingTheDecision(null, "2026-08-10"))
                .when(deciding(Outcome.UPHELD, "2026-08-20"));

        assertThat(story.the(ContestedDecisionSuspensionLifted.class).reason()).isEqualTo(LiftingReason.CASE_DECIDED);
    }

    @Test
    void aRevisedPlanLineCarriesTheDecisionOutOnce() {
        Story story = aComplaintUnderVerification("2026-08-03")
                .when(deciding(Outcome.UPHELD, "2026-08-20"))
                .when(new CarryOutDecision(2, day("2026-08-27")));

        assertThat(story.names()).containsExactly("DecisionCarriedOut");
        assertThat(((Decided) story.state()).decision().carriedOut()).isNotNull();
        assertThat(story.when(new CarryOutDecision(2, day("2026-08-27"))).names())
                .isEmpty();
    }

    @Test
    void aRevisionCarriesNothingOutWithoutADecisionForTheComplainant() {
        assertThat(anAcceptedComplaint("2026-08-03")
                        .when(new CarryOutDecision(2, day("2026-08-27")))
                        .names())
                .isEmpty();
    }

    private static ProveReceipt provingReceipt(String on) {
        return new ProveReceipt(by(PROVINCE), "21/BB-UBND", day(on));
    }

    private static SuspendContestedDecision suspendingTheDecision(@Nullable String until, String on) {
        return new SuspendContestedDecision(by(PROVINCE), "11/QĐ-UBND", until == null ? null : day(until), day(on));
    }
}
