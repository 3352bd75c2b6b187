package org.clearway.project.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.clearway.eventing.Decision;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.NotYet;
import org.clearway.eventing.Streams;
import org.clearway.project.application.Registers;
import org.clearway.project.domain.Obstacle;
import org.clearway.project.domain.ObstacleCommand.ReportObstacle;
import org.clearway.project.domain.ObstacleDecider;
import org.clearway.project.domain.ObstacleEvent;
import org.clearway.project.domain.ObstacleFixtures;
import org.clearway.project.domain.ProjectFixtures;
import org.junit.jupiter.api.Test;

class ObstacleEventsListenerTest {
    private static final String ID = ObstacleFixtures.ID.value();
    private final World world = World.withAProject();

    @Test
    void tellsTheProjectWhatHoldsItUpAndNoLongerDoes() {
        report();
        world.deliver(world.ownObstacles, event("obstacle.reported.v1", 1));
        assertThat(world.state().blocks())
                .singleElement()
                .satisfies(block -> assertThat(block.since()).isEqualTo(ObstacleFixtures.SINCE));

        resolve();
        world.deliver(world.ownObstacles, event("obstacle.resolved.v1", 2));
        assertThat(world.state().blocks()).isEmpty();
    }

    @Test
    void hasOneEffectWhenDeliveredTwice() {
        report();
        world.deliver(world.ownObstacles, event("obstacle.reported.v1", 1));
        long version = world.version();

        world.deliver(world.ownObstacles, event("obstacle.reported.v1", 1));

        assertThat(world.version()).isEqualTo(version);
    }

    @Test
    void endsWithWhatIsTrueWhenDeliveredOutOfOrder() {
        report();
        resolve();

        world.deliver(world.ownObstacles, event("obstacle.resolved.v1", 2), event("obstacle.reported.v1", 1));

        assertThat(world.state().blocks()).isEmpty();
    }

    @Test
    void waitsForAnObstacleThatIsNotThere() {
        assertThatThrownBy(() -> world.deliver(world.ownObstacles, event("obstacle.reported.v1", 1)))
                .isInstanceOf(NotYet.class);
    }

    private void report() {
        Obstacle.Report known = ObstacleFixtures.aReport();
        Obstacle.Report report = new Obstacle.Report(
                world.project(),
                ProjectFixtures.CLEARANCE,
                known.kind(),
                known.causeCode(),
                known.title(),
                known.owner(),
                known.headPost(),
                known.since(),
                known.reportedBy(),
                null);
        execute(
                "report",
                before -> ObstacleDecider.report(
                        before, new ReportObstacle(ObstacleFixtures.ID, report, ObstacleFixtures.SINCE)));
    }

    private void resolve() {
        execute(
                "resolve",
                before -> ObstacleDecider.endBySource(
                        before, ObstacleFixtures.ending(ObstacleFixtures.SINCE.plusDays(9))));
    }

    private void execute(String key, Decision<Obstacle, ObstacleEvent> decision) {
        world.obstacles.execute(ID, Registers.asking(key, "pmb-lam-dong-1").origin(), Streams.ANY_VERSION, decision);
    }

    private static InboundEvent event(String type, long sequence) {
        return new InboundEvent(
                "project-service:0-" + sequence + "-0",
                "project-service",
                type,
                ID,
                sequence,
                "0-" + sequence,
                Instant.EPOCH,
                Facts.DAY,
                "pmb-lam-dong-1",
                null,
                null,
                null,
                "{\"obstacleId\": \"" + ID + "\"}");
    }
}
