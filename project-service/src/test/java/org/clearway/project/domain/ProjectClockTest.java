package org.clearway.project.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.project.domain.ClockFixtures.MOMENTS;
import static org.clearway.project.domain.ClockFixtures.startOf;
import static org.clearway.project.domain.ProjectFixtures.APPROVAL;
import static org.clearway.project.domain.ProjectFixtures.BASELINE;
import static org.clearway.project.domain.ProjectFixtures.CLEARANCE;
import static org.clearway.project.domain.ProjectFixtures.LEAD;
import static org.clearway.project.domain.ProjectFixtures.SCHEDULED;
import static org.clearway.project.domain.ProjectFixtures.SUPERIOR;
import static org.clearway.project.domain.ProjectFixtures.aBlock;
import static org.clearway.project.domain.ProjectFixtures.aProject;
import static org.clearway.project.domain.ProjectFixtures.after;
import static org.clearway.project.domain.ProjectFixtures.scheduling;
import static org.clearway.project.domain.ProjectFixtures.source;
import static org.clearway.project.domain.ProjectFixtures.withMilestones;

import java.time.Instant;
import org.clearway.project.domain.ProjectCommand.BlockProject;
import org.clearway.project.domain.ProjectCommand.MeetByClearance;
import org.clearway.project.domain.ProjectEvent.MilestoneDueApproaching;
import org.clearway.project.domain.ProjectEvent.MilestoneMissed;
import org.junit.jupiter.api.Test;

class ProjectClockTest {
    private static final Instant WARN = startOf(BASELINE.minusDays(7));
    private static final Instant OVER = startOf(BASELINE.plusDays(1));
    private final ProjectClock clock = new ProjectClock(MOMENTS);

    @Test
    void isSilentForAProjectWithoutMilestones() {
        assertThat(clock.next(aProject())).isNull();
    }

    @Test
    void warnsFirstAndThenSaysWhatWasMissed() {
        KeyProject project = withMilestones();
        assertThat(clock.next(project)).isEqualTo(WARN);
        assertThat(clock.due(project, WARN))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event).isInstanceOf(MilestoneDueApproaching.class));

        KeyProject warned = after(project, clock.due(project, WARN));
        assertThat(clock.next(warned)).isEqualTo(OVER);
        assertThat(clock.due(warned, OVER.minusMillis(1))).isEmpty();

        KeyProject missed = after(warned, clock.due(warned, OVER));
        assertThat(missed.milestones()).allSatisfy(m -> assertThat(m).isInstanceOf(Milestone.Missed.class));
        assertThat(clock.next(missed)).isNull();
    }

    @Test
    void namesHeadSuperiorAndWhatHeldItUp() {
        KeyProject blocked = after(withMilestones(), new BlockProject(aBlock(CLEARANCE), SCHEDULED));

        assertThat(clock.due(blocked, OVER))
                .filteredOn(event -> ((MilestoneMissed) event).milestoneId().equals(CLEARANCE))
                .singleElement()
                .isInstanceOfSatisfying(MilestoneMissed.class, event -> {
                    assertThat(event.leadAgency()).isEqualTo(LEAD);
                    assertThat(event.headPost()).isEqualTo("Chủ tịch Ủy ban nhân dân xã");
                    assertThat(event.superiorAgency()).isEqualTo(SUPERIOR);
                    assertThat(event.openObstacles()).containsExactly(aBlock(CLEARANCE));
                    assertThat(event.occurredOn()).isEqualTo(BASELINE.plusDays(1));
                });
    }

    @Test
    void saysNothingMoreOfWhatIsMet() {
        KeyProject met = after(withMilestones(), new MeetByClearance(CLEARANCE, SCHEDULED, source(1), SCHEDULED));

        assertThat(clock.due(met, OVER))
                .singleElement()
                .isInstanceOfSatisfying(
                        MilestoneMissed.class,
                        event -> assertThat(event.milestoneId()).isEqualTo(APPROVAL));
    }

    @Test
    void wakesForTheEarliestOfSeveral() {
        KeyProject project = after(
                withMilestones(),
                scheduling(
                        new MilestoneId("m-early"),
                        "approval",
                        null,
                        Acting.of(ProjectFixtures.OWNER),
                        SCHEDULED.plusDays(60)));

        assertThat(clock.next(project)).isEqualTo(startOf(SCHEDULED.plusDays(53)));
        assertThat(clock.due(project, startOf(SCHEDULED.plusDays(61)))).hasSize(1);
    }
}
