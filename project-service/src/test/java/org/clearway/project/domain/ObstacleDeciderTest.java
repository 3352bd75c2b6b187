package org.clearway.project.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.project.domain.ObstacleFixtures.ID;
import static org.clearway.project.domain.ObstacleFixtures.OWNER;
import static org.clearway.project.domain.ObstacleFixtures.PAPER;
import static org.clearway.project.domain.ObstacleFixtures.PROJECT;
import static org.clearway.project.domain.ObstacleFixtures.REPORTER;
import static org.clearway.project.domain.ObstacleFixtures.SINCE;
import static org.clearway.project.domain.ObstacleFixtures.STRANGER;
import static org.clearway.project.domain.ObstacleFixtures.aReport;
import static org.clearway.project.domain.ObstacleFixtures.after;
import static org.clearway.project.domain.ObstacleFixtures.anOpenOne;
import static org.clearway.project.domain.ObstacleFixtures.decided;
import static org.clearway.project.domain.ObstacleFixtures.ending;
import static org.clearway.project.domain.ObstacleFixtures.promising;
import static org.clearway.project.domain.ObstacleFixtures.reporting;
import static org.clearway.project.domain.ObstacleFixtures.resolving;

import java.time.LocalDate;
import java.util.List;
import org.clearway.project.domain.ObstacleCommand.ReportObstacle;
import org.clearway.project.domain.ObstacleCommand.ResolveObstacle;
import org.clearway.project.domain.ObstacleEvent.ObstaclePromised;
import org.clearway.project.domain.ObstacleEvent.ObstacleResolved;
import org.junit.jupiter.api.Test;

class ObstacleDeciderTest {
    private static final LocalDate GONE = SINCE.plusDays(40);

    @Test
    void isReportedOnceWithWhoMustActAndSinceWhen() {
        assertThat(anOpenOne()).isEqualTo(new Obstacle.Open(ID, aReport(), null));
        assertThat(ObstacleDecider.report(anOpenOne(), reporting())).isEmpty();
    }

    @Test
    void keepsTheEventItFollowsFrom() {
        ReportObstacle upheld = decided("complaint-service:0-1-0", Obstacle.COMPLAINT_UPHELD, null, SINCE);

        assertThat(reported(upheld)).isEqualTo(new Obstacle.Open(ID, upheld.report(), null));
    }

    @Test
    void isNeverClosedByHandWhereADecisionOnAComplaintHoldsUp() {
        MilestoneId section = new MilestoneId("m-1");

        assertThat(Refused.by(() -> ObstacleDecider.resolve(
                        reported(decided("e", Obstacle.COMPLAINT_UPHELD, section, SINCE)), resolving(GONE, OWNER))))
                .isEqualTo(new Refusal.ObstacleFollowsDecision(ID));
        assertThat(Refused.by(() -> ObstacleDecider.resolve(
                        reported(decided("e", Obstacle.DECISION_SUSPENDED, null, SINCE)), resolving(GONE, OWNER))))
                .isEqualTo(new Refusal.ObstacleFollowsDecision(ID));
    }

    @Test
    void isClosedByHandWhereNoPlanLineCouldBeRevised() {
        Obstacle upheld = reported(decided("e", Obstacle.COMPLAINT_UPHELD, null, SINCE));

        assertThat(ObstacleDecider.resolve(upheld, resolving(GONE, OWNER))).hasSize(1);
    }

    @Test
    void opensAgainByAFurtherDecisionOnly() {
        ReportObstacle first = decided("complaint-service:0-1-0", Obstacle.DECISION_SUSPENDED, null, SINCE);
        ReportObstacle second = decided("complaint-service:0-9-0", Obstacle.DECISION_SUSPENDED, null, GONE);
        Obstacle lifted = after(
                reported(first), ObstacleDecider.endBySource(reported(first), ending(GONE, PROJECT, "complaint-1")));

        Obstacle again = after(lifted, ObstacleDecider.report(lifted, second));

        assertThat(ObstacleDecider.report(lifted, first)).isEmpty();
        assertThat(again).isEqualTo(new Obstacle.Open(ID, second.report(), null));
    }

    @Test
    void isPromisedByItsOwnerOnly() {
        List<ObstacleEvent> first = ObstacleDecider.promise(anOpenOne(), promising(GONE, OWNER));
        Obstacle promised = after(anOpenOne(), first);
        List<ObstacleEvent> second = ObstacleDecider.promise(promised, promising(GONE.plusDays(9), OWNER));

        assertThat(first)
                .singleElement()
                .isInstanceOfSatisfying(
                        ObstaclePromised.class,
                        event -> assertThat(event.previousPromise()).isNull());
        assertThat(second).singleElement().isInstanceOfSatisfying(ObstaclePromised.class, event -> {
            assertThat(event.previousPromise()).isEqualTo(GONE);
            assertThat(event.promisedOn()).isEqualTo(GONE.plusDays(9));
        });
        assertThat(Refused.by(() -> ObstacleDecider.promise(anOpenOne(), promising(GONE, REPORTER))))
                .isEqualTo(new Refusal.NotYourAct(List.of(OWNER)));
    }

    @Test
    void isNotPromisedForThePast() {
        assertThat(Refused.by(() -> ObstacleDecider.promise(anOpenOne(), promising(SINCE.plusDays(1), OWNER))))
                .isEqualTo(new Refusal.DateTooEarly("promisedOn", SINCE.plusDays(1), SINCE.plusDays(2)));
    }

    @Test
    void isResolvedWithEvidenceByOwnerOrWhoAnswersForTheProject() {
        assertThat(ObstacleDecider.resolve(anOpenOne(), resolving(GONE, OWNER)))
                .singleElement()
                .isInstanceOfSatisfying(ObstacleResolved.class, event -> {
                    assertThat(event.since()).isEqualTo(SINCE);
                    assertThat(event.resolvedOn()).isEqualTo(GONE);
                    assertThat(event.evidence()).containsExactly(PAPER);
                });
        assertThat(ObstacleDecider.resolve(anOpenOne(), resolving(GONE, REPORTER)))
                .hasSize(1);
        assertThat(Refused.by(() -> ObstacleDecider.resolve(anOpenOne(), resolving(GONE, STRANGER))))
                .isEqualTo(new Refusal.NotYourAct(List.of(OWNER, REPORTER)));
    }

    @Test
    void isNotResolvedBeforeTheDayOnWhichItIsSaid() {
        ResolveObstacle early = new ResolveObstacle(GONE, List.of(PAPER), OWNER, List.of(), GONE.minusDays(1));

        assertThat(Refused.by(() -> ObstacleDecider.resolve(anOpenOne(), early)))
                .isEqualTo(new Refusal.DateTooEarly("occurredOn", GONE.minusDays(1), GONE));
    }

    @Test
    void isResolvedOnceAndNotBeforeItBegan() {
        Obstacle resolved = after(anOpenOne(), ObstacleDecider.resolve(anOpenOne(), resolving(GONE, OWNER)));

        assertThat(Refused.by(() -> ObstacleDecider.resolve(resolved, resolving(GONE, OWNER))))
                .isEqualTo(new Refusal.ObstacleAlreadyResolved(ID, GONE));
        assertThat(Refused.by(() -> ObstacleDecider.promise(resolved, promising(GONE, OWNER))))
                .isEqualTo(new Refusal.ObstacleAlreadyResolved(ID, GONE));
        assertThat(Refused.by(() -> ObstacleDecider.resolve(anOpenOne(), resolving(SINCE.minusDays(1), OWNER))))
                .isEqualTo(new Refusal.DateTooEarly("resolvedOn", SINCE.minusDays(1), SINCE));
    }

    @Test
    void endsWithWhatItFollowsFrom() {
        Obstacle ended = after(anOpenOne(), ObstacleDecider.endBySource(anOpenOne(), ending(GONE)));

        assertThat(ended)
                .isInstanceOfSatisfying(
                        Obstacle.Resolved.class,
                        resolved -> assertThat(resolved.resolvedOn()).isEqualTo(GONE));
        assertThat(ObstacleDecider.endBySource(ended, ending(GONE))).isEmpty();
    }

    @Test
    void neverOpensWhenItsEndWasReadFirst() {
        Obstacle forestalled = after(null, ObstacleDecider.endBySource(null, ending(GONE)));

        assertThat(forestalled).isEqualTo(new Obstacle.Forestalled(ID, PROJECT, GONE));
        assertThat(ObstacleDecider.report(forestalled, reporting())).isEmpty();
        assertThat(ObstacleDecider.endBySource(forestalled, ending(GONE))).isEmpty();
    }

    @Test
    void opensWhenItsDecisionIsLaterThanTheEndThatWasReadFirst() {
        Obstacle forestalled = after(null, ObstacleDecider.endBySource(null, ending(GONE)));
        ReportObstacle later = decided("e", Obstacle.COMPLAINT_UPHELD, null, GONE.plusDays(1));

        Obstacle open = after(forestalled, ObstacleDecider.report(forestalled, later));

        assertThat(open).isInstanceOf(Obstacle.Open.class);
        assertThat(ObstacleDecider.endBySource(open, ending(GONE)))
                .as("the same in the other order")
                .isEmpty();
    }

    @Test
    void keepsTheLatestEndThatWasReadFirst() {
        Obstacle forestalled = after(null, ObstacleDecider.endBySource(null, ending(GONE)));

        Obstacle later = after(forestalled, ObstacleDecider.endBySource(forestalled, ending(GONE.plusDays(2))));

        assertThat(later).isEqualTo(new Obstacle.Forestalled(ID, PROJECT, GONE.plusDays(2)));
        assertThat(ObstacleDecider.endBySource(later, ending(GONE))).isEmpty();
    }

    @Test
    void isNotEndedByWhatHappensInAnotherProject() {
        ProjectId other = new ProjectId("another");

        assertThat(ObstacleDecider.endBySource(anOpenOne(), ending(GONE, other, "plan-1")))
                .isEmpty();
        Obstacle forestalled = after(null, ObstacleDecider.endBySource(null, ending(GONE, other, "plan-1")));
        assertThat(ObstacleDecider.report(forestalled, reporting())).hasSize(1);
    }

    @Test
    void endsNoEarlierThanItBegan() {
        Obstacle suspended = reported(decided("e", Obstacle.DECISION_SUSPENDED, null, SINCE));

        assertThat(ObstacleDecider.endBySource(suspended, ending(SINCE.minusDays(3), PROJECT, "complaint-1")))
                .singleElement()
                .isInstanceOfSatisfying(
                        ObstacleResolved.class,
                        event -> assertThat(event.resolvedOn()).isEqualTo(SINCE));
    }

    private static Obstacle reported(ReportObstacle asked) {
        return after(null, ObstacleDecider.report(null, asked));
    }
}
