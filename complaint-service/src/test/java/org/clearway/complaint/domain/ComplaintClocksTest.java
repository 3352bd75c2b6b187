package org.clearway.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.complaint.domain.Fixtures.PROVINCE;
import static org.clearway.complaint.domain.Fixtures.aComplaintUnderVerification;
import static org.clearway.complaint.domain.Fixtures.aFiledComplaint;
import static org.clearway.complaint.domain.Fixtures.aReceivedComplaint;
import static org.clearway.complaint.domain.Fixtures.anAcceptedComplaint;
import static org.clearway.complaint.domain.Fixtures.by;
import static org.clearway.complaint.domain.Fixtures.day;
import static org.clearway.complaint.domain.IntakeTest.assertRefused;

import org.clearway.complaint.domain.ComplaintCommand.AcceptComplaint;
import org.clearway.complaint.domain.ComplaintCommand.DeclareComplexity;
import org.clearway.complaint.domain.ComplaintCommand.ReceiveComplaint;
import org.clearway.complaint.domain.ComplaintCommand.ResumeComplaint;
import org.clearway.complaint.domain.ComplaintCommand.SendDecision;
import org.clearway.complaint.domain.ComplaintCommand.SuspendComplaint;
import org.clearway.complaint.domain.ComplaintEvent.DecisionSent;
import org.clearway.complaint.domain.ComplaintEvent.LimitPaused;
import org.clearway.complaint.domain.ComplaintEvent.LimitResumed;
import org.clearway.complaint.domain.ComplaintEvent.LimitStarted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules as they change on 2026-07-01, days off, pauses. */
class ComplaintClocksTest {
    @ParameterizedTest
    @CsvSource({
        // Ten calendar days until 30 June 2026; the 11th of July is a Saturday.
        "2026-06-29, CALENDAR_DAY, 10, 2026-07-09",
        "2026-06-30, CALENDAR_DAY, 10, 2026-07-10",
        "2026-05-01, CALENDAR_DAY, 10, 2026-05-11",
        "2026-05-20, CALENDAR_DAY, 10, 2026-06-01",
        // Seven working days from 1 July.
        "2026-07-01, WORKING_DAY, 7, 2026-07-10",
        "2026-07-02, WORKING_DAY, 7, 2026-07-13",
        // 31 August to 2 September are off, and 22 August is a worked Saturday.
        "2026-08-27, WORKING_DAY, 7, 2026-09-10",
        "2026-08-19, WORKING_DAY, 7, 2026-08-27"
    })
    void countsTheAcceptanceByTheRuleOfTheDay(String receivedOn, String unit, int amount, String lastDay) {
        LegalLimit limit = aReceivedComplaint(receivedOn).running(ComplaintRules.ACCEPTANCE);

        assertThat(limit.unit()).isEqualTo(unit);
        assertThat(limit.amount()).isEqualByComparingTo(String.valueOf(amount));
        assertThat(limit.lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-04, false, 30, 2026-09-03",
        // The 30th day is National Day.
        "2026-08-03, false, 30, 2026-09-03",
        "2026-08-03, true, 45, 2026-09-17",
        "2026-06-15, false, 30, 2026-07-15"
    })
    void countsTheResolutionByRemoteness(String acceptedOn, boolean remote, int amount, String lastDay) {
        LegalLimit limit = accepted(acceptedOn, remote ? "4/KL-UBND" : null).running(ComplaintRules.FIRST_RESOLUTION);

        assertThat(limit.amount()).isEqualByComparingTo(String.valueOf(amount));
        assertThat(limit.lastDay()).isEqualTo(lastDay);
    }

    @Test
    void tellsHowTheLimitWasReached() {
        LegalLimit limit = anAcceptedComplaint("2026-08-03").running(ComplaintRules.FIRST_RESOLUTION);

        assertThat(limit.legalBasis()).contains("Luật Khiếu nại", "Luật 136/2025/QH15");
        assertThat(limit.derivation().facts()).containsEntry("remote", "false").containsEntry("complex", "false");
        assertThat(limit.derivation().skippedDays()).hasSize(1);
        assertThat(limit.derivation().startDay()).isEqualTo("2026-08-03");
    }

    @Test
    void warnsByTheLeadOfTheSettings() {
        LimitStarted started = anAcceptedComplaint("2026-08-03").the(LimitStarted.class);

        // Seven days before 3 September, at the start of the day in Vietnam.
        assertThat(started.warnAt()).isEqualTo("2026-08-26T17:00:00Z");
    }

    @Test
    void aComplexCaseGetsTheLongerRowFromTheSameStart() {
        Story story = aComplaintUnderVerification("2026-08-03")
                .when(complexity(ComplexityGround.SEVERAL_PLACES, 2, "2026-08-20"));

        LimitStarted anew = story.the(LimitStarted.class);
        assertThat(anew.limit().start()).isEqualTo("2026-08-03");
        assertThat(anew.limit().lastDay()).isEqualTo("2026-09-17");
        assertThat(anew.replacesRule()).startsWith(ComplaintRules.FIRST_RESOLUTION);
        assertThat(story.state().file().clocks().running()).hasSize(1);
    }

    @Test
    void aRemoteAndComplexCaseHasSixtyDays() {
        Story story =
                accepted("2026-08-03", "4/KL-UBND").when(complexity(ComplexityGround.MANY_PEOPLE, null, "2026-08-20"));

        assertThat(story.running(ComplaintRules.FIRST_RESOLUTION).lastDay()).isEqualTo("2026-10-02");
    }

    @Test
    void complexityNeedsAGroundOfTheClosedListFromItsDayOn() {
        assertRefused(
                () -> anAcceptedComplaint("2026-08-03").when(complexity(null, null, "2026-08-20")),
                Refusal.ComplexityGroundMissing.class);
        Story before = anAcceptedComplaint("2026-06-01").when(complexity(null, null, "2026-06-20"));
        assertThat(before.running(ComplaintRules.FIRST_RESOLUTION).lastDay()).isEqualTo("2026-07-16");
    }

    @Test
    void complexityByPlacesNeedsTwoOfThem() {
        assertRefused(
                () -> anAcceptedComplaint("2026-08-03")
                        .when(complexity(ComplexityGround.SEVERAL_PLACES, 1, "2026-08-20")),
                Refusal.ComplexityNotReached.class);
    }

    @Test
    void complexityIsDeclaredOnceAndInTime() {
        Story story = anAcceptedComplaint("2026-08-03");
        assertRefused(
                () -> story.when(complexity(ComplexityGround.FOREIGN_ELEMENT, null, "2026-09-04")),
                Refusal.LimitOver.class);
        story.when(complexity(ComplexityGround.FOREIGN_ELEMENT, null, "2026-09-03"));
        assertRefused(
                () -> story.when(complexity(ComplexityGround.FOREIGN_ELEMENT, null, "2026-09-04")),
                Refusal.AlreadyComplex.class);
    }

    @Test
    void suspensionStopsTheClockAndResumptionAddsTheDays() {
        Story story = aComplaintUnderVerification("2026-08-03").when(suspending("2026-08-10"));
        assertThat(story.the(LimitPaused.class).limit().dueAt()).isNull();
        assertThat(story.next()).isNull();

        story.when(new ResumeComplaint(by(PROVINCE), "15/QĐ-UBND", day("2026-08-20")));

        // Ten days left out: the 30th counted day is 12 September, a Saturday.
        assertThat(story.the(LimitResumed.class).limit().lastDay()).isEqualTo("2026-09-14");
        assertThat(State.of(story.state())).isEqualTo(State.UNDER_VERIFICATION);
    }

    @Test
    void nothingFiresWhileSuspended() {
        Story story =
                anAcceptedComplaint("2026-08-03").when(suspending("2026-08-10")).until("2027-01-01T00:00:00Z");

        assertThat(story.names()).isEmpty();
    }

    @Test
    void theLawKnewNoSuspensionBeforeJuly2026() {
        assertRefused(
                () -> anAcceptedComplaint("2026-06-01").when(suspending("2026-06-10")),
                Refusal.SuspensionNotLawful.class);
    }

    @Test
    void aCaseUnderWayInJuly2026IsSuspendedByTheNewRules() {
        Story story = anAcceptedComplaint("2026-06-15").when(suspending("2026-07-06"));

        assertThat(story.the(LimitPaused.class).limit().legalBasis()).contains("136/2025");
        story.when(new ResumeComplaint(by(PROVINCE), "15/QĐ-UBND", day("2026-07-16")));
        // 15 July, ten days later: a Saturday.
        assertThat(story.the(LimitResumed.class).limit().lastDay()).isEqualTo("2026-07-27");
    }

    @Test
    void aClockThatNobodyMayStopRunsOn() {
        // Received under the old row of ten days, which is not the seven working days of the new one.
        Story story = aReceivedComplaint("2026-06-29").when(suspending("2026-07-02"));

        assertThat(story.names()).containsExactly("ComplaintSuspended");
        assertThat(story.running(ComplaintRules.ACCEPTANCE).lastDay()).isEqualTo("2026-07-09");
    }

    @Test
    void aBreachedIntakeReplyIsNoReasonAgainstASuspension() {
        // Ten working days from the filing end on 17 August, seven from the receipt on 24 August.
        Story story = aFiledComplaint("2026-08-03")
                .when(new ReceiveComplaint(by(PROVINCE), day("2026-08-13")))
                .when(suspending("2026-08-19"));

        assertThat(story.names()).containsExactly("ComplaintSuspended", "LimitPaused");
        assertThat(story.the(LimitPaused.class).limit().code()).isEqualTo(ComplaintRules.ACCEPTANCE);
    }

    @Test
    void aBreachedAcceptanceIsNotSuspended() {
        assertRefused(() -> aReceivedComplaint("2026-08-03").when(suspending("2026-08-13")), Refusal.LimitOver.class);
    }

    @Test
    void aCaseAcceptedBeforeJuly2026IsComplexByTheOldRules() {
        Story withoutGround = anAcceptedComplaint("2026-06-15").when(complexity(null, null, "2026-07-06"));
        assertThat(withoutGround.the(LimitStarted.class).limit().legalBasis()).doesNotContain("136/2025");

        Story withTooFew =
                anAcceptedComplaint("2026-06-15").when(complexity(ComplexityGround.SEVERAL_PLACES, 1, "2026-07-06"));
        assertThat(withTooFew.names()).containsExactly("ComplexityDeclared", "LimitStarted");
    }

    @Test
    void aCaseAcceptedBeforeJuly2026IsSentAndGoesOnByTheOldRules() {
        Story story = aComplaintUnderVerification("2026-06-15").when(Fixtures.deciding(Outcome.UPHELD, "2026-07-06"));
        LegalLimit sending = story.the(LimitStarted.class).limit();
        assertThat(sending.legalBasis()).doesNotContain("136/2025");
        assertThat(sending.lastDay()).isEqualTo("2026-07-09");

        story.when(new SendDecision(by(PROVINCE), day("2026-07-08"), day("2026-07-07")));

        LegalLimit second = story.the(DecisionSent.class).opens().getFirst().window();
        assertThat(second.legalBasis()).doesNotContain("136/2025");
        assertThat(second.start()).isEqualTo("2026-07-08");
    }

    @Test
    void aDialogueIsHeldByTheRulesOfItsOwnDay() {
        Story story = aComplaintUnderVerification("2026-06-15");

        assertRefused(() -> story.when(Fixtures.aDialogue("2026-06-28", "2026-07-02")), Refusal.DialogueTooEarly.class);
        assertThat(story.when(Fixtures.aDialogue("2026-06-28", "2026-07-04")).names())
                .containsExactly("DialogueHeld");
    }

    @Test
    void aSuspendedCaseIsResumedBeforeAnythingElse() {
        Story story = aComplaintUnderVerification("2026-08-03").when(suspending("2026-08-10"));

        assertRefused(() -> story.when(Fixtures.deciding(Outcome.UPHELD, "2026-08-12")), Refusal.CaseSuspended.class);
        assertRefused(() -> story.when(suspending("2026-08-12")), Refusal.CaseSuspended.class);
    }

    private static Story accepted(String on, @Nullable String remotenessPaper) {
        return aReceivedComplaint(on).when(new AcceptComplaint(by(PROVINCE), "7/TB-UBND", remotenessPaper, day(on)));
    }

    static SuspendComplaint suspending(String on) {
        return new SuspendComplaint(by(PROVINCE), SuspensionCause.FORCE_MAJEURE, "14/QĐ-UBND", "2/BC-UBND", day(on));
    }

    private static DeclareComplexity complexity(@Nullable ComplexityGround ground, @Nullable Integer count, String on) {
        return new DeclareComplexity(by(PROVINCE), ground, count, "13/QĐ-UBND", day(on));
    }
}
