package org.clearway.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clearway.complaint.domain.Fixtures.COMMUNE;
import static org.clearway.complaint.domain.Fixtures.PARTY;
import static org.clearway.complaint.domain.Fixtures.PROVINCE;
import static org.clearway.complaint.domain.Fixtures.aFiledComplaint;
import static org.clearway.complaint.domain.Fixtures.aReceivedComplaint;
import static org.clearway.complaint.domain.Fixtures.accepting;
import static org.clearway.complaint.domain.Fixtures.anAcceptedComplaint;
import static org.clearway.complaint.domain.Fixtures.anAgency;
import static org.clearway.complaint.domain.Fixtures.by;
import static org.clearway.complaint.domain.Fixtures.day;
import static org.clearway.complaint.domain.Fixtures.filing;

import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.clearway.complaint.domain.ComplaintCommand.FileComplaint;
import org.clearway.complaint.domain.ComplaintCommand.ForwardComplaint;
import org.clearway.complaint.domain.ComplaintCommand.ReceiveComplaint;
import org.clearway.complaint.domain.ComplaintCommand.RefuseAcceptance;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintFiled;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintForwarded;
import org.clearway.complaint.domain.ComplaintEvent.LimitMet;
import org.clearway.complaint.domain.ComplaintEvent.LimitStarted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeTest {
    @Test
    void startsTheReplyClockWithTheFiling() {
        Story story = aFiledComplaint("2026-08-03");

        assertThat(story.names()).containsExactly("ComplaintFiled", "LimitStarted");
        assertThat(story.running(ComplaintRules.INTAKE_REPLY).lastDay()).isEqualTo("2026-08-17");
    }

    @Test
    void keepsThePlanVersionComplainedAbout() {
        ComplaintFiled filed = aFiledComplaint("2026-08-03").the(ComplaintFiled.class);

        assertThat(filed.intake().contested().planVersion()).isEqualTo(1);
        assertThat(filed.getLineId()).isEqualTo(new PlanLineRef("line-1"));
    }

    @Test
    void takesInAComplaintAfterTheWindowAndNotesIt() {
        LocalDate known = day("2026-03-02");
        FileComplaint late = new FileComplaint(
                Fixtures.ID,
                anAgency(PROVINCE),
                Fixtures.COMPLAINANT,
                null,
                Channel.POST,
                Fixtures.aContestedPlanLine(known),
                day("2026-06-01"));

        Intake intake = new Story(Fixtures.aDecider())
                .when(late)
                .the(ComplaintFiled.class)
                .intake();

        // 90 days end on Sunday 31 May and move to Monday.
        assertThat(intake.filingWindow().lastDay()).isEqualTo("2026-06-01");
        assertThat(intake.inTime()).isTrue();
        Intake tooLate = new Story(Fixtures.aDecider())
                .when(filedOn(late, day("2026-06-02")))
                .the(ComplaintFiled.class)
                .intake();
        assertThat(tooLate.inTime()).isFalse();
    }

    @Test
    void refusesAComplaintFiledBeforeTheDecisionWasKnown() {
        FileComplaint early = filedOn(filing(PROVINCE, day("2026-08-03")), day("2026-07-01"));

        assertRefused(() -> new Story(Fixtures.aDecider()).when(early), Refusal.BeforeLastAct.class);
    }

    @Test
    void isReceivedByTheAuthorOfTheDecisionOnly() {
        Story atTheCommune = new Story(Fixtures.aDecider()).when(filing(COMMUNE, day("2026-08-03")));

        assertThatThrownBy(() -> atTheCommune.when(new ReceiveComplaint(by(COMMUNE), day("2026-08-03"))))
                .extracting(e -> ((ComplaintRefused) e).refusal())
                .isEqualTo(new Refusal.NotCompetent(COMMUNE, Set.of(PROVINCE)));
    }

    @Test
    void isForwardedWithAReasonAndCountedAnewAtTheNextDesk() {
        Story story = new Story(Fixtures.aDecider())
                .when(filing(COMMUNE, day("2026-08-03")))
                .when(forwarding(COMMUNE, PROVINCE, "2026-08-05"));

        assertThat(story.names()).containsExactly("ComplaintForwarded", "LimitMet", "LimitStarted");
        assertThat(story.the(ComplaintForwarded.class).toAgency()).isEqualTo(PROVINCE);
        assertThat(story.the(LimitStarted.class).getHolderAgency()).isEqualTo(PROVINCE);
        assertThat(story.state().file().holder()).isEqualTo(PROVINCE);
        assertThat(story.running(ComplaintRules.INTAKE_REPLY).lastDay()).isEqualTo("2026-08-19");
    }

    @Test
    void isNeverForwardedToABodyOfTheParty() {
        Story story = new Story(Fixtures.aDecider()).when(filing(COMMUNE, day("2026-08-03")));

        assertRefused(() -> story.when(forwarding(COMMUNE, PARTY, "2026-08-05")), Refusal.PartyBodyNeverDecides.class);
    }

    @Test
    void isNotForwardedToItsHolder() {
        Story story = new Story(Fixtures.aDecider()).when(filing(COMMUNE, day("2026-08-03")));

        assertRefused(() -> story.when(forwarding(COMMUNE, COMMUNE, "2026-08-05")), Refusal.AlreadyTheHolder.class);
    }

    @Test
    void isNotForwardedToAnAgencyThatIsNoMore() {
        Agency ended = new Agency(
                new AgencyRef("pc-bao-lam"),
                "PEOPLES_COMMITTEE",
                "680",
                null,
                null,
                day("2025-06-30"),
                Set.of(COMMUNE));
        Story story = new Story(Fixtures.aDecider()).when(filing(COMMUNE, day("2026-08-03")));

        assertRefused(
                () -> story.when(new ForwardComplaint(
                        by(COMMUNE), ended, ForwardingReason.AUTHOR_OF_DECISION, "5/PC-UBND", day("2026-08-04"))),
                Refusal.AgencyNotValid.class);
    }

    @Test
    void aPartyBodyMayTakeInButNeverReceive() {
        Story story = new Story(Fixtures.aDecider()).when(filing(PARTY, day("2026-08-03")));
        Authority party = new Authority(anAgency(PARTY), Set.of(PARTY));

        assertRefused(
                () -> story.when(new ReceiveComplaint(party, day("2026-08-03"))), Refusal.PartyBodyNeverDecides.class);
    }

    @Test
    void onlyTheHolderActs() {
        assertThatThrownBy(
                        () -> aFiledComplaint("2026-08-03").when(new ReceiveComplaint(by(COMMUNE), day("2026-08-03"))))
                .extracting(e -> ((ComplaintRefused) e).refusal())
                .isEqualTo(new Refusal.NotTheHolder(PROVINCE));
    }

    @Test
    void anAgencyActsOnlyOnDaysOfItsExistence() {
        Agency ending =
                new Agency(PROVINCE, "PEOPLES_COMMITTEE", "68", null, day("2025-07-01"), day("2026-08-31"), Set.of());
        Authority by = new Authority(ending, Set.of(PROVINCE));

        assertRefused(
                () -> new Story(Fixtures.aDecider()).when(filing(PROVINCE, day("2025-06-20"))),
                Refusal.AgencyNotValid.class);
        assertRefused(
                () -> aFiledComplaint("2026-08-03").when(new ReceiveComplaint(by, day("2026-09-01"))),
                Refusal.AgencyNotValid.class);
    }

    @Test
    void nobodyIsGuessedWhereTheCompetenceDataNameNobody() {
        Authority unknown = new Authority(anAgency(PROVINCE), Set.of());

        assertRefused(
                () -> aFiledComplaint("2026-08-03").when(new ReceiveComplaint(unknown, day("2026-08-03"))),
                Refusal.CompetenceUnknown.class);
    }

    @Test
    void actsFollowTheOrderOfTheirPapers() {
        assertRefused(
                () -> aReceivedComplaint("2026-08-03").when(accepting("2026-08-02")), Refusal.BeforeLastAct.class);
    }

    @Test
    void acceptanceMeetsBothIntakeClocksAndStartsTheResolution() {
        Story story = anAcceptedComplaint("2026-08-03");

        assertThat(story.names()).containsExactly("ComplaintAccepted", "LimitMet", "LimitMet", "LimitStarted");
        assertThat(story.state().file().clocks().running())
                .extracting(clock -> clock.limit().code())
                .containsExactly(ComplaintRules.FIRST_RESOLUTION);
    }

    @ParameterizedTest
    @EnumSource(RefusalGround.class)
    void isRefusedOnOneOfTheNineGrounds(RefusalGround ground) {
        Story story = aReceivedComplaint("2026-08-03")
                .when(new RefuseAcceptance(by(PROVINCE), ground, "8/TB-UBND", day("2026-08-05")));

        assertThat(story.names()).containsExactly("AcceptanceRefused", "LimitMet", "LimitMet");
        assertThat(State.of(story.state())).isEqualTo(State.NOT_ACCEPTED);
        assertThat(story.next()).isNull();
    }

    @Test
    void nothingIsAcceptedTwice() {
        assertRefused(
                () -> anAcceptedComplaint("2026-08-03").when(accepting("2026-08-04")), Refusal.NotInThisState.class);
    }

    @Test
    void anAcceptanceTooLateSaysItsBreachFirst() {
        Story story = aReceivedComplaint("2026-08-03").when(accepting("2026-09-14"));

        assertThat(story.names())
                .containsExactly("LimitBreached", "LimitBreached", "ComplaintAccepted", "LimitStarted");
    }

    @Test
    void anAcceptanceInTimeButEnteredLateIsStillMet() {
        Story story = aReceivedComplaint("2026-08-03").until("2026-09-01T00:00:00Z");
        assertThat(story.names()).containsExactlyInAnyOrder("LimitBreached", "LimitBreached");

        story.when(accepting("2026-08-10"));

        assertThat(story.events().stream().filter(LimitMet.class::isInstance).map(LimitMet.class::cast))
                .hasSize(2)
                .allMatch(LimitMet::recordedLate);
    }

    private static ForwardComplaint forwarding(AgencyRef from, AgencyRef to, String on) {
        return new ForwardComplaint(by(from), anAgency(to), ForwardingReason.AUTHOR_OF_DECISION, "5/PC-UBND", day(on));
    }

    private static FileComplaint filedOn(FileComplaint c, LocalDate on) {
        return new FileComplaint(c.id(), c.by(), c.complainant(), c.onBehalf(), c.channel(), c.contested(), on);
    }

    static void assertRefused(ThrowingCallable act, Class<? extends Refusal> refusal) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ComplaintRefused.class, e -> assertThat(e.refusal()).isInstanceOf(refusal));
    }
}
