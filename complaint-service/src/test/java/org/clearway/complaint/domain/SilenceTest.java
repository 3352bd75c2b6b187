package org.clearway.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.complaint.domain.Fixtures.PROVINCE;
import static org.clearway.complaint.domain.Fixtures.aComplaintUnderVerification;
import static org.clearway.complaint.domain.Fixtures.anAcceptedComplaint;
import static org.clearway.complaint.domain.Fixtures.by;
import static org.clearway.complaint.domain.Fixtures.day;
import static org.clearway.complaint.domain.Fixtures.deciding;
import static org.clearway.complaint.domain.IntakeTest.assertRefused;

import java.util.Objects;
import org.clearway.complaint.domain.Complaint.Decided;
import org.clearway.complaint.domain.Complaint.DecisionServed;
import org.clearway.complaint.domain.ComplaintCommand.DeclareComplexity;
import org.clearway.complaint.domain.ComplaintCommand.ResumeComplaint;
import org.clearway.complaint.domain.ComplaintCommand.SendDecision;
import org.clearway.complaint.domain.ComplaintCommand.StartVerification;
import org.clearway.complaint.domain.ComplaintCommand.WithdrawComplaint;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintLapsed;
import org.clearway.complaint.domain.ComplaintEvent.LapseAnnulled;
import org.clearway.complaint.domain.ComplaintEvent.LimitMet;
import org.junit.jupiter.api.Test;

/** Silence has an effect by itself, but decides nothing; papers entered late undo what was only not yet known. */
class SilenceTest {
    /** The last day is 3 September; the day after begins in Vietnam at 17:00 UTC. */
    private static final String LAST_MOMENT = "2026-09-03T16:59:59Z";

    private static final String OVER = "2026-09-03T17:00:00Z";

    @Test
    void nothingLapsesOnTheLastDay() {
        Story story = aComplaintUnderVerification("2026-08-03").until(LAST_MOMENT);

        assertThat(story.names()).containsExactly("LimitApproaching");
    }

    @Test
    void silenceOpensTheNextRightsAndSaysSo() {
        Story story =
                aComplaintUnderVerification("2026-08-03").until(LAST_MOMENT).until(OVER);

        assertThat(story.names()).containsExactly("LimitBreached", "ComplaintLapsed");
        ComplaintLapsed lapsed = story.the(ComplaintLapsed.class);
        assertThat(lapsed.occurredOn()).isEqualTo("2026-09-04");
        assertThat(lapsed.dutyToDecideStays()).isTrue();
        assertThat(lapsed.opens())
                .extracting(NextRight::right)
                .containsExactly(NextRight.Right.SECOND_COMPLAINT, NextRight.Right.COURT_ACTION);
        assertThat(lapsed.opens().getFirst().window().lastDay()).isEqualTo("2026-10-05");
        assertThat(lapsed.opens().getLast().window().lastDay()).isEqualTo("2027-09-06");
    }

    @Test
    void lapsesOnceAndOnlyOnce() {
        Story story = aComplaintUnderVerification("2026-08-03").until(OVER).until("2027-06-01T00:00:00Z");

        assertThat(story.names()).isEmpty();
        assertThat(story.history().stream().filter(ComplaintLapsed.class::isInstance))
                .hasSize(1);
    }

    @Test
    void afterALongDowntimeTheBreachIsSaidWithoutAWarning() {
        assertThat(anAcceptedComplaint("2026-08-03")
                        .until("2026-12-01T00:00:00Z")
                        .names())
                .containsExactly("LimitBreached", "ComplaintLapsed");
    }

    @Test
    void theDutyToDecideStays() {
        Story story = anAcceptedComplaint("2026-08-03")
                .until(OVER)
                .when(new StartVerification(by(PROVINCE), "12/QĐ-UBND", day("2026-09-07")))
                .when(deciding(Outcome.UPHELD, "2026-09-10"));

        assertThat(story.names()).containsExactly("ComplaintUpheld", "LimitStarted");
        assertThat(State.of(story.state())).isEqualTo(State.DECIDED);
    }

    @Test
    void theLapseAndTheVerificationAreKeptWithTheLateDecision() {
        Story story =
                aComplaintUnderVerification("2026-08-03").until(OVER).when(deciding(Outcome.UPHELD, "2026-09-10"));
        assertThat(((Decided) story.state()).lapse()).isNotNull();

        story.when(new SendDecision(by(PROVINCE), null, day("2026-09-11")));

        DecisionServed served = (DecisionServed) story.state();
        assertThat(Objects.requireNonNull(served.lapse()).lapsedOn()).isEqualTo("2026-09-04");
        assertThat(Objects.requireNonNull(served.verification()).decisionNumber())
                .isEqualTo("12/QĐ-UBND");
    }

    @Test
    void aDecisionInTimeHasNoLapse() {
        Story story =
                aComplaintUnderVerification("2026-08-03").until(OVER).when(deciding(Outcome.UPHELD, "2026-09-03"));

        assertThat(((Decided) story.state()).lapse()).isNull();
    }

    @Test
    void aDecisionDatedInTimeButEnteredLateAnnulsTheLapse() {
        Story story =
                aComplaintUnderVerification("2026-08-03").until(OVER).when(deciding(Outcome.UPHELD, "2026-09-03"));

        assertThat(story.names()).containsExactly("LapseAnnulled", "ComplaintUpheld", "LimitMet", "LimitStarted");
        LapseAnnulled annulled = story.the(LapseAnnulled.class);
        assertThat(annulled.lapsedOn()).isEqualTo("2026-09-04");
        assertThat(annulled.actOn()).isEqualTo("2026-09-03");
        assertThat(story.the(LimitMet.class).recordedLate()).isTrue();
    }

    @Test
    void aLateDecisionSaysTheLapseFirstWhenTheClockHadNoTimeTo() {
        Story story = aComplaintUnderVerification("2026-08-03").when(deciding(Outcome.UPHELD, "2026-09-10"));

        assertThat(story.names())
                .containsExactly("LimitBreached", "ComplaintLapsed", "ComplaintUpheld", "LimitStarted");
        assertThat(State.of(story.state())).isEqualTo(State.DECIDED);
    }

    @Test
    void aSuspensionDatedInTimeButEnteredLateAnnulsTheLapse() {
        Story story = aComplaintUnderVerification("2026-08-03")
                .until(OVER)
                .when(ComplaintClocksTest.suspending("2026-09-01"))
                .when(new ResumeComplaint(by(PROVINCE), "15/QĐ-UBND", day("2026-09-11")));

        assertThat(story.running(ComplaintRules.FIRST_RESOLUTION).lastDay()).isEqualTo("2026-09-14");
        assertThat(story.until("2026-09-14T17:00:00Z").names()).contains("ComplaintLapsed");
    }

    @Test
    void aDeclarationOfComplexityEnteredLateAnnulsTheLapse() {
        Story story = aComplaintUnderVerification("2026-08-03")
                .until(OVER)
                .when(new DeclareComplexity(
                        by(PROVINCE), ComplexityGround.MANY_PEOPLE, null, "13/QĐ-UBND", day("2026-09-02")));

        assertThat(story.names()).containsExactly("LapseAnnulled", "ComplexityDeclared", "LimitStarted");
        assertThat(State.of(story.state())).isEqualTo(State.UNDER_VERIFICATION);
    }

    @Test
    void aLapsedCaseIsNotSuspendedAnyMore() {
        Story story = aComplaintUnderVerification("2026-08-03").until(OVER);

        assertRefused(() -> story.when(ComplaintClocksTest.suspending("2026-09-05")), Refusal.NotInThisState.class);
    }

    @Test
    void aWithdrawalEndsEveryClock() {
        Story story = aComplaintUnderVerification("2026-08-03")
                .when(new WithdrawComplaint(by(PROVINCE), "1/ĐRK", day("2026-08-20")));

        assertThat(story.names()).containsExactly("ComplaintWithdrawn");
        assertThat(story.state().file().clocks().all().getLast())
                .satisfies(clock -> assertThat(clock.endedOn()).isEqualTo("2026-08-20"))
                .satisfies(clock -> assertThat(clock.metInTime()).isNull());
        assertThat(story.next()).isNull();
        assertThat(story.until("2027-06-01T00:00:00Z").names()).isEmpty();
    }
}
