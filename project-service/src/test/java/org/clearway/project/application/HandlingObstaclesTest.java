package org.clearway.project.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.project.application.Registers.asking;
import static org.clearway.project.application.Registers.askingAsSteward;
import static org.clearway.project.domain.ObstacleFixtures.OWNER;
import static org.clearway.project.domain.ObstacleFixtures.PAPER;
import static org.clearway.project.domain.ObstacleFixtures.SINCE;
import static org.clearway.project.domain.ProjectFixtures.CLEARANCE;
import static org.clearway.project.domain.ProjectFixtures.LEAD;
import static org.clearway.project.domain.ProjectFixtures.aSection;
import static org.clearway.project.domain.ProjectFixtures.after;
import static org.clearway.project.domain.ProjectFixtures.registering;
import static org.clearway.project.domain.ProjectFixtures.scheduling;
import static org.clearway.project.domain.ProjectFixtures.withMilestones;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.Streams;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.Block;
import org.clearway.project.domain.KeyProject;
import org.clearway.project.domain.MilestoneId;
import org.clearway.project.domain.MilestonePlan;
import org.clearway.project.domain.Obstacle;
import org.clearway.project.domain.ObstacleCommand.PromiseRemoval;
import org.clearway.project.domain.ObstacleDecider;
import org.clearway.project.domain.ObstacleEvent;
import org.clearway.project.domain.ObstacleId;
import org.clearway.project.domain.ObstacleKind;
import org.clearway.project.domain.ProjectDecider;
import org.clearway.project.domain.ProjectEvent;
import org.clearway.project.domain.ProjectEvolution;
import org.clearway.project.domain.Refusal;
import org.clearway.project.domain.Refused;
import org.clearway.project.domain.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandlingObstaclesTest {
    private final KeyProject project = withMilestones();
    private final InMemoryHistories<Obstacle, ObstacleEvent> obstacles =
            new InMemoryHistories<>("obstacle", ObstacleDecider::evolve);
    private final InMemoryHistories<KeyProject, ProjectEvent> projects =
            new InMemoryHistories<>("project", ProjectEvolution::evolve);
    private final HandlingObstacles handling =
            new HandlingObstacles(obstacles, Registers.filled().known(), new BlockingProjects(projects, obstacles));

    @BeforeEach
    void aProjectWithMilestones() {
        List<ProjectEvent> happened = new ArrayList<>(ProjectDecider.register(null, registering()));
        happened.addAll(ProjectDecider.decide(
                after(null, happened), scheduling(CLEARANCE, MilestonePlan.SITE_CLEARANCE, aSection())));
        projects.execute(
                project.id().value(),
                asking("register", OWNER.value()).origin(),
                Streams.ANY_VERSION,
                before -> happened);
    }

    @Test
    void theProjectKnowsAtOnceWhatHoldsItUpAndNoLongerDoes() {
        ObstacleId id =
                report("k1", LEAD.value(), CLEARANCE, OWNER.value()).state().id();

        assertThat(blocks()).extracting(Block::obstacleId).containsExactly(id);

        handling.resolve(
                asking("k2", LEAD.value()),
                id,
                project,
                new HandlingObstacles.Resolution(SINCE.plusDays(20), List.of(PAPER), SINCE.plusDays(21)));
        assertThat(blocks()).isEmpty();

        report("k1", LEAD.value(), CLEARANCE, OWNER.value());
        assertThat(blocks()).as("a report that is repeated late blocks nothing").isEmpty();
    }

    @Test
    void takesTheHeadsPostFromTheRegister() {
        Obstacle reported = report("k1", LEAD.value(), CLEARANCE, OWNER.value()).state();

        assertThat(reported).isInstanceOfSatisfying(Obstacle.Open.class, open -> {
            assertThat(open.report().headPost()).isEqualTo("Người đứng đầu " + OWNER);
            assertThat(open.report().reportedBy()).isEqualTo(LEAD);
            assertThat(open.report().milestone()).isEqualTo(CLEARANCE);
        });
    }

    @Test
    void isReportedOnceUnderOneKey() {
        ObstacleId first =
                report("k1", LEAD.value(), CLEARANCE, OWNER.value()).state().id();

        assertThat(report("k1", LEAD.value(), CLEARANCE, OWNER.value()).state().id())
                .isEqualTo(first);
        assertThat(obstacles.all()).hasSize(1);
    }

    @Test
    void isReportedByWhoAnswersForSomethingInTheProjectOrASteward() {
        assertThat(Refused.by(() -> report("k1", "front-bao-lam", null, OWNER.value())))
                .isInstanceOf(Refusal.AgencyNotValidOnDay.class);
        assertThat(Refused.by(() -> report("k2", OWNER.value(), null, OWNER.value())))
                .isInstanceOfSatisfying(
                        Refusal.NotYourAct.class,
                        refusal -> assertThat(refusal.may()).contains(LEAD));
        assertThat(handling.report(askingAsSteward("k3"), project, wanted(null, OWNER.value(), SINCE))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void namesTheFieldOfWhatNobodyKnows() {
        assertThat(Refused.by(() -> report("k1", LEAD.value(), null, "nobody")))
                .isEqualTo(new Refusal.UnknownAgency("ownerAgency", new AgencyId("nobody")));
        MilestoneId unknown = new MilestoneId("nobody");
        assertThat(Refused.by(() -> report("k2", LEAD.value(), unknown, OWNER.value())))
                .isEqualTo(new Refusal.UnknownMilestone("milestoneId", unknown));
    }

    @Test
    void standsInTheWayNoLaterThanItIsReported() {
        LocalDate later = SINCE.plusDays(9);

        assertThat(Refused.by(
                        () -> handling.report(asking("k1", LEAD.value()), project, wanted(null, OWNER.value(), later))))
                .isEqualTo(new Refusal.DateTooEarly("occurredOn", SINCE.plusDays(1), later));
    }

    @Test
    void goesFromReportOverPromiseToResolution() {
        ObstacleId id =
                report("k1", LEAD.value(), CLEARANCE, OWNER.value()).state().id();
        handling.promise(
                asking("k2", OWNER.value()),
                id,
                new PromiseRemoval(SINCE.plusDays(30), null, OWNER, SINCE.plusDays(2)));

        Obstacle resolved = handling.resolve(
                        asking("k3", LEAD.value()),
                        id,
                        project,
                        new HandlingObstacles.Resolution(SINCE.plusDays(20), List.of(PAPER), SINCE.plusDays(21)))
                .state();

        assertThat(resolved).isInstanceOfSatisfying(Obstacle.Resolved.class, done -> {
            assertThat(done.resolvedOn()).isEqualTo(SINCE.plusDays(20));
            assertThat(done.evidence()).containsExactly(PAPER);
        });
    }

    private List<Block> blocks() {
        return projects.find(project.id().value()).orElseThrow().state().blocks();
    }

    private Outcome<Obstacle> report(String key, String by, @Nullable MilestoneId milestone, String owner) {
        return handling.report(asking(key, by), project, wanted(milestone, owner, SINCE));
    }

    private static HandlingObstacles.Wanted wanted(@Nullable MilestoneId milestone, String owner, LocalDate since) {
        return new HandlingObstacles.Wanted(
                milestone,
                ObstacleKind.FOREST_CONVERSION,
                "FOREST_POLICY_OPEN",
                new Wording("Chưa có chủ trương", "Policy is open"),
                new AgencyId(owner),
                null,
                since,
                SINCE.plusDays(1));
    }
}
