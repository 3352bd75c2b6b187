package org.clearway.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.clearway.insight.domain.Facts.CLEARANCE;
import static org.clearway.insight.domain.Facts.COMPLAINT;
import static org.clearway.insight.domain.Facts.LAND_USER;
import static org.clearway.insight.domain.Facts.MILESTONE;
import static org.clearway.insight.domain.Facts.OBSTACLE;
import static org.clearway.insight.domain.Facts.OWNER;
import static org.clearway.insight.domain.Facts.PLAN;
import static org.clearway.insight.domain.Facts.PROJECT;
import static org.clearway.insight.domain.Facts.PROVINCE;
import static org.clearway.insight.domain.Facts.UNIT;
import static org.clearway.insight.domain.Facts.aComplaint;
import static org.clearway.insight.domain.Facts.aDraftedPlan;
import static org.clearway.insight.domain.Facts.aListedLandUser;
import static org.clearway.insight.domain.Facts.aMissedMilestone;
import static org.clearway.insight.domain.Facts.aRegisteredProject;
import static org.clearway.insight.domain.Facts.aReportedObstacle;
import static org.clearway.insight.domain.Facts.aScheduledMilestone;
import static org.clearway.insight.domain.Facts.anApprovedPlan;
import static org.clearway.insight.domain.Facts.anOpenedClearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.clearway.insight.domain.ComplaintFact.Step;
import org.clearway.insight.domain.Holding.Kind;
import org.clearway.insight.domain.LandUserFact.CompensationAccepted;
import org.clearway.insight.domain.LandUserFact.CompensationPaid;
import org.clearway.insight.domain.LandUserFact.SiteHandedOver;
import org.clearway.insight.domain.ObstacleFact.ObstacleResolved;
import org.clearway.insight.domain.PlanFact.PlanAppraised;
import org.clearway.insight.domain.ProjectFact.MilestoneMet;
import org.clearway.insight.domain.ProjectFact.MilestoneRescheduled;
import org.clearway.insight.domain.TaskFact.TaskAssigned;
import org.clearway.insight.domain.TaskFact.TaskReturned;
import org.clearway.insight.domain.TaskFact.TaskSubmitted;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final LocalDate D = LocalDate.of(2026, 3, 2);
    private final Told told = new Told();

    private Story story() {
        return Story.of(PROJECT, told.happenings());
    }

    @Test
    void tellsInTheOrderOfTheLegalDates() {
        told.on(D.plusDays(5), PROJECT, OWNER, aRegisteredProject())
                .on(D, PROJECT, OWNER, aScheduledMilestone(D.plusDays(30)));

        assertThat(story().happenings()).extracting(Happening::occurredOn).containsExactly(D, D.plusDays(5));
        assertThat(story().title()).isEqualTo(Facts.TITLE);
    }

    @Test
    void isTheSameInWhateverOrderTheEventsCame() {
        aLongStory();
        Story expected = story();
        List<Happening> shuffled = new ArrayList<>(told.happenings());
        Collections.shuffle(shuffled, new Random(7));

        assertThat(Story.of(PROJECT, shuffled)).isEqualTo(expected);
    }

    @Test
    void saysWhoHeldAComplaintFromWhenToWhen() {
        told.on(D, COMPLAINT, "pc-bao-lam-1", aComplaint(Step.FILED, "pc-bao-lam-1"))
                .on(D.plusDays(1), COMPLAINT, "pc-bao-lam-1", aComplaint(Step.RECEIVED, "pc-bao-lam-1"))
                .on(D.plusDays(3), COMPLAINT, "pc-bao-lam-1", aComplaint(Step.FORWARDED, "pc-bao-lam-1", PROVINCE))
                .on(D.plusDays(20), COMPLAINT, PROVINCE, aComplaint(Step.UPHELD, PROVINCE))
                .on(D.plusDays(23), COMPLAINT, PROVINCE, aComplaint(Step.DECISION_SENT, PROVINCE));

        assertThat(story().holdings())
                .extracting(Holding::holder, Holding::since, Holding::until, h -> h.days(D.plusDays(90)))
                .containsExactly(
                        tuple("pc-bao-lam-1", D, D.plusDays(3), 3L),
                        tuple(PROVINCE, D.plusDays(3), D.plusDays(23), 20L));
    }

    @Test
    void countsTheDaysOfWhatIsStillHeldUpToToday() {
        told.on(D, PROJECT, OWNER, aScheduledMilestone(D.plusDays(30)));

        assertThat(story().holdings()).singleElement().satisfies(h -> {
            assertThat(h).returns(Kind.MILESTONE, Holding::kind).returns(MILESTONE, Holding::id);
            assertThat(h.days(D.plusDays(12))).isEqualTo(12);
        });
    }

    @Test
    void namesTheCauseOfAMissedMilestoneAndSinceWhen() {
        told.on(D, PROJECT, OWNER, aScheduledMilestone(D.plusDays(30)))
                .on(D.plusDays(12), OBSTACLE, UNIT, aReportedObstacle(D.plusDays(10)))
                .on(D.plusDays(31), PROJECT, "system", aMissedMilestone(D.plusDays(30), D.plusDays(10)))
                .on(D.plusDays(40), OBSTACLE, UNIT, new ObstacleResolved(OBSTACLE, D.plusDays(39)));

        assertThat(story().missed()).singleElement().satisfies(missed -> {
            assertThat(missed.missedOn()).isEqualTo(D.plusDays(31));
            assertThat(missed.headPost()).isEqualTo("Giám đốc");
            assertThat(missed.causes())
                    .extracting(
                            MissedMilestone.Cause::ownerAgency,
                            MissedMilestone.Cause::since,
                            MissedMilestone.Cause::resolvedOn)
                    .containsExactly(tuple(UNIT, D.plusDays(10), D.plusDays(39)));
        });
    }

    @Test
    void stopsCountingLateDaysWhenANewBaselineTakesThePlaceOfTheOneMissed() {
        told.on(D, PROJECT, OWNER, aScheduledMilestone(D.plusDays(30)))
                .on(D.plusDays(31), PROJECT, "system", aMissedMilestone(D.plusDays(30), D.plusDays(10)))
                .on(
                        D.plusDays(35),
                        PROJECT,
                        OWNER,
                        new MilestoneRescheduled(PROJECT, MILESTONE, D.plusDays(30), D.plusDays(60), "Mưa lũ"))
                .on(D.plusDays(61), PROJECT, "system", aMissedMilestone(D.plusDays(60), D.plusDays(10)))
                .on(D.plusDays(70), PROJECT, OWNER, new MilestoneMet(PROJECT, MILESTONE, D.plusDays(70)));

        assertThat(story().missed())
                .extracting(
                        MissedMilestone::baseline,
                        MissedMilestone::rescheduledOn,
                        MissedMilestone::metOn,
                        missed -> missed.daysLate(D.plusDays(500)))
                .containsExactly(
                        tuple(D.plusDays(30), D.plusDays(35), null, 5L),
                        tuple(D.plusDays(60), null, D.plusDays(70), 10L));
    }

    @Test
    void nobodyHoldsAComplaintAgainBecauseOfWhatFollowsOnItsEnd() {
        told.on(D, COMPLAINT, PROVINCE, aComplaint(Step.FILED, PROVINCE))
                .on(D.plusDays(20), COMPLAINT, PROVINCE, aComplaint(Step.DECISION_SENT, PROVINCE))
                .on(D.plusDays(40), COMPLAINT, PROVINCE, aComplaint(Step.CARRIED_OUT, PROVINCE))
                .on(D.plusDays(41), COMPLAINT, PROVINCE, aComplaint(Step.DECISION_SUSPENSION_LIFTED, PROVINCE));

        assertThat(story().holdings())
                .extracting(Holding::holder, Holding::since, Holding::until)
                .containsExactly(tuple(PROVINCE, D, D.plusDays(20)));
    }

    @Test
    void aChangedHolderOfAnOpenComplaintHoldsIt() {
        told.on(D, COMPLAINT, UNIT, aComplaint(Step.FILED, UNIT))
                .on(D.plusDays(2), COMPLAINT, PROVINCE, aComplaint(Step.ACCEPTED, PROVINCE));

        assertThat(story().holdings())
                .extracting(Holding::holder, Holding::until)
                .containsExactly(tuple(UNIT, D.plusDays(2)), tuple(PROVINCE, null));
    }

    @Test
    void saysWhoseTurnItIsInAClearance() {
        aLongStory();

        assertThat(story().holdings())
                .extracting(Holding::kind, Holding::step, Holding::holder, Holding::until)
                .contains(
                        tuple(Kind.CLEARANCE, null, UNIT, null),
                        tuple(Kind.PLAN, "preparation", UNIT, D.plusDays(7)),
                        tuple(Kind.PLAN, "approval", PROVINCE, D.plusDays(9)),
                        tuple(Kind.LAND_USER, "answer", LAND_USER, D.plusDays(11)),
                        tuple(Kind.LAND_USER, "payment", UNIT, D.plusDays(14)),
                        tuple(Kind.LAND_USER, "hand-over", LAND_USER, D.plusDays(20)));
    }

    @Test
    void aTaskIsItsIssuersWhileWhatWasHandedInIsLookedAt() {
        told.on(D, "directive-1", PROVINCE, new TaskAssigned("directive-1", "T1", null, List.of(OWNER, UNIT), PROVINCE))
                .on(D.plusDays(4), "directive-1", OWNER, new TaskSubmitted("directive-1", "T1", null, null))
                .on(D.plusDays(6), "directive-1", PROVINCE, new TaskReturned("directive-1", "T1", null));

        assertThat(story().holdings())
                .extracting(Holding::holder, Holding::step, Holding::since, Holding::until)
                .containsExactly(
                        tuple(UNIT, null, D, D.plusDays(4)),
                        tuple(OWNER, null, D, D.plusDays(4)),
                        tuple(PROVINCE, "examination", D.plusDays(4), D.plusDays(6)),
                        tuple(UNIT, null, D.plusDays(6), null),
                        tuple(OWNER, null, D.plusDays(6), null));
    }

    @Test
    void oneOfSeveralLeadsHandsInForItselfAlone() {
        told.on(D, "directive-1", PROVINCE, new TaskAssigned("directive-1", "T1", null, List.of(OWNER, UNIT), PROVINCE))
                .on(D.plusDays(4), "directive-1", OWNER, new TaskSubmitted("directive-1", "T1", OWNER, List.of(UNIT)))
                .on(D.plusDays(5), "directive-1", UNIT, new TaskSubmitted("directive-1", "T1", UNIT, List.of()))
                .on(D.plusDays(6), "directive-1", PROVINCE, new TaskReturned("directive-1", "T1", List.of(UNIT)));

        assertThat(DirectiveStory.of("directive-1", told.happenings()).holdings())
                .extracting(Holding::holder, Holding::step, Holding::since, Holding::until)
                .containsExactly(
                        tuple(UNIT, null, D, D.plusDays(5)),
                        tuple(OWNER, null, D, D.plusDays(4)),
                        tuple(PROVINCE, "examination", D.plusDays(5), D.plusDays(6)),
                        tuple(UNIT, null, D.plusDays(6), null));
    }

    private void aLongStory() {
        told.on(D, CLEARANCE, UNIT, anOpenedClearance())
                .on(D.plusDays(1), LAND_USER, UNIT, aListedLandUser())
                .on(D.plusDays(2), PLAN, UNIT, aDraftedPlan(500))
                .on(D.plusDays(7), PLAN, UNIT, new PlanAppraised(PLAN))
                .on(D.plusDays(9), PLAN, PROVINCE, anApprovedPlan(500))
                .on(D.plusDays(11), LAND_USER, UNIT, new CompensationAccepted(LAND_USER, 1))
                .on(D.plusDays(14), LAND_USER, UNIT, new CompensationPaid(LAND_USER, 500L, "VND", 1, null, true))
                .on(D.plusDays(20), LAND_USER, UNIT, new SiteHandedOver(LAND_USER, null, null, true, null, true));
    }
}
