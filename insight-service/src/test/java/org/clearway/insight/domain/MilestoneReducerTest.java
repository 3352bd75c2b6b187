package org.clearway.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.insight.domain.Facts.CLEARANCE;
import static org.clearway.insight.domain.Facts.MILESTONE;
import static org.clearway.insight.domain.Facts.OBSTACLE;
import static org.clearway.insight.domain.Facts.OWNER;
import static org.clearway.insight.domain.Facts.PROJECT;
import static org.clearway.insight.domain.Facts.TITLE;
import static org.clearway.insight.domain.Facts.UNIT;
import static org.clearway.insight.domain.Facts.aMissedMilestone;
import static org.clearway.insight.domain.Facts.aReportedObstacle;
import static org.clearway.insight.domain.Facts.aScheduledMilestone;

import java.time.LocalDate;
import org.clearway.insight.domain.ClearanceFact.ClearanceProgressed;
import org.clearway.insight.domain.ClearanceFact.Households;
import org.clearway.insight.domain.MilestoneState.EarlierBaseline;
import org.clearway.insight.domain.MilestoneState.Status;
import org.clearway.insight.domain.ObstacleFact.ObstaclePromised;
import org.clearway.insight.domain.ObstacleFact.ObstacleReported;
import org.clearway.insight.domain.ObstacleFact.ObstacleResolved;
import org.clearway.insight.domain.ProjectFact.MilestoneForecast;
import org.clearway.insight.domain.ProjectFact.MilestoneMet;
import org.clearway.insight.domain.ProjectFact.MilestoneRescheduled;
import org.junit.jupiter.api.Test;

class MilestoneReducerTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private final Told story = new Told().on(PROJECT, OWNER, aScheduledMilestone(JUNE));

    private MilestoneState state() {
        return MilestoneReducer.reduce(MILESTONE, story.happenings()).orElseThrow();
    }

    @Test
    void isScheduledForItsFirstBaseline() {
        assertThat(state())
                .returns(Status.SCHEDULED, MilestoneState::status)
                .returns(JUNE, MilestoneState::baseline)
                .returns(OWNER, MilestoneState::leadAgency)
                .returns(null, MilestoneState::forecast);
    }

    @Test
    void keepsTheBaselineThatWasReplacedAndWhy() {
        story.on(
                LocalDate.of(2026, 3, 5),
                PROJECT,
                OWNER,
                new MilestoneRescheduled(PROJECT, MILESTONE, JUNE, JULY, "Mưa lũ"));

        assertThat(state().baseline()).isEqualTo(JULY);
        assertThat(state().earlierBaselines())
                .containsExactly(new EarlierBaseline(JUNE, LocalDate.of(2026, 3, 5), "Mưa lũ"));
    }

    @Test
    void followsTheForecastAndWhatIsHandedOver() {
        story.on(PROJECT, OWNER, new MilestoneForecast(PROJECT, MILESTONE, JULY, "2 of 3"))
                .on(
                        CLEARANCE,
                        UNIT,
                        new ClearanceProgressed(CLEARANCE, MILESTONE, new Households(3, 2, 2, 2), null, null, JULY));

        assertThat(state().forecast()).isEqualTo(JULY);
        assertThat(state().progress())
                .isEqualTo(new MilestoneState.ClearanceProgress(new Households(3, 2, 2, 2), null, null));
    }

    @Test
    void staysMetWhenItWasMissedBefore() {
        story.on(JUNE, PROJECT, "system", aMissedMilestone(JUNE, JUNE));
        assertThat(state().status()).isEqualTo(Status.MISSED);

        story.on(JULY, PROJECT, OWNER, new MilestoneMet(PROJECT, MILESTONE, JULY));
        assertThat(state()).returns(Status.MET, MilestoneState::status).returns(JUNE, MilestoneState::missedOn);
    }

    @Test
    void isOpenAgainWhenItIsRescheduledAfterItWasMissed() {
        story.on(JUNE, PROJECT, "system", aMissedMilestone(JUNE, JUNE))
                .on(JUNE, PROJECT, OWNER, new MilestoneRescheduled(PROJECT, MILESTONE, JUNE, JULY, "Mưa lũ"));

        assertThat(state())
                .returns(Status.SCHEDULED, MilestoneState::status)
                .returns(null, MilestoneState::missedOn)
                .returns(JULY, MilestoneState::baseline);
    }

    @Test
    void isHeldUpByWhatHoldsUpTheWholeProject() {
        story.on(
                OBSTACLE,
                UNIT,
                new ObstacleReported(OBSTACLE, PROJECT, null, "CAPITAL", "no-capital", TITLE, UNIT, JUNE, null));

        assertThat(state().openObstacles())
                .extracting(Obstacles.OpenObstacle::obstacleId)
                .containsExactly(OBSTACLE);
    }

    @Test
    void isNotHeldUpByWhatHoldsUpAnotherMilestone() {
        story.on(
                OBSTACLE,
                UNIT,
                new ObstacleReported(
                        OBSTACLE, PROJECT, "milestone-2", "CAPITAL", "no-capital", TITLE, UNIT, JUNE, null));

        assertThat(state().openObstacles()).isEmpty();
    }

    @Test
    void namesItsOpenObstaclesOnly() {
        story.on(OBSTACLE, UNIT, aReportedObstacle(JUNE)).on(OBSTACLE, UNIT, new ObstaclePromised(OBSTACLE, JULY));
        assertThat(state().openObstacles()).singleElement().satisfies(open -> {
            assertThat(open.ownerAgency()).isEqualTo(UNIT);
            assertThat(open.promisedOn()).isEqualTo(JULY);
        });

        story.on(OBSTACLE, UNIT, new ObstacleResolved(OBSTACLE, JULY));
        assertThat(state().openObstacles()).isEmpty();
    }

    @Test
    void isNothingBeforeItIsScheduled() {
        assertThat(MilestoneReducer.reduce("milestone-2", story.happenings())).isEmpty();
    }
}
