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
import static org.clearway.project.domain.ObstacleFixtures.ending;
import static org.clearway.project.domain.ObstacleFixtures.promising;
import static org.clearway.project.domain.ObstacleFixtures.reporting;
import static org.clearway.project.domain.ObstacleFixtures.resolving;

import java.time.LocalDate;
import java.util.List;
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
        Obstacle.Report fromComplaint = new Obstacle.Report(
                PROJECT,
                null,
                ObstacleKind.COMPLAINT,
                "COMPLAINT_UPHELD",
                aReport().title(),
                OWNER,
                null,
                SINCE,
                OWNER,
                new Obstacle.Source("complaint-service:0-1-0", "complaint-1"));

        Obstacle open =
                after(null, ObstacleDecider.report(null, new ObstacleCommand.ReportObstacle(ID, fromComplaint, SINCE)));

        assertThat(open).isEqualTo(new Obstacle.Open(ID, fromComplaint, null));
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
    void endsNoEarlierThanItBegan() {
        assertThat(ObstacleDecider.endBySource(anOpenOne(), ending(SINCE.minusDays(3))))
                .singleElement()
                .isInstanceOfSatisfying(
                        ObstacleResolved.class,
                        event -> assertThat(event.resolvedOn()).isEqualTo(SINCE));
    }
}
