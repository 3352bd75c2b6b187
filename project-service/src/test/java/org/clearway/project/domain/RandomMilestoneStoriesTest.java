package org.clearway.project.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.project.domain.ProjectFixtures.APPROVAL;
import static org.clearway.project.domain.ProjectFixtures.BASELINE;
import static org.clearway.project.domain.ProjectFixtures.CLEARANCE;
import static org.clearway.project.domain.ProjectFixtures.DECISION;
import static org.clearway.project.domain.ProjectFixtures.LEAD;
import static org.clearway.project.domain.ProjectFixtures.OWNER;
import static org.clearway.project.domain.ProjectFixtures.SCHEDULED;
import static org.clearway.project.domain.ProjectFixtures.STRANGER;
import static org.clearway.project.domain.ProjectFixtures.SUPERIOR;
import static org.clearway.project.domain.ProjectFixtures.aBlock;
import static org.clearway.project.domain.ProjectFixtures.following;
import static org.clearway.project.domain.ProjectFixtures.source;
import static org.clearway.project.domain.ProjectFixtures.withMilestones;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.clearway.project.domain.ProjectCommand.BlockProject;
import org.clearway.project.domain.ProjectCommand.ForecastMilestone;
import org.clearway.project.domain.ProjectCommand.MeetByClearance;
import org.clearway.project.domain.ProjectCommand.OfProject;
import org.clearway.project.domain.ProjectCommand.RecordActual;
import org.clearway.project.domain.ProjectCommand.RescheduleMilestone;
import org.clearway.project.domain.ProjectCommand.UnblockProject;
import org.clearway.project.domain.ProjectEvent.MilestoneForecast;
import org.clearway.project.domain.ProjectEvent.MilestoneMet;
import org.clearway.project.domain.ProjectEvent.MilestoneMissed;
import org.clearway.project.domain.ProjectEvent.MilestoneProgressed;
import org.clearway.project.domain.ProjectEvent.MilestoneRescheduled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked in whatever order: the promises of a project hold. A failure names its seed. */
class RandomMilestoneStoriesTest {
    private static final List<AgencyId> AGENCIES = List.of(OWNER, LEAD, SUPERIOR, STRANGER);
    private static final int STEPS = 200;

    private final ProjectClock clock = new ProjectClock(ClockFixtures.MOMENTS);

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 1309, 4055, 20240612, 20250701, 20260131})
    void holdThePromises(long seed) {
        Random random = new Random(seed);
        KeyProject state = withMilestones();
        List<ProjectEvent> happened = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            List<ProjectEvent> events = random.nextInt(5) == 0 ? tick(state, random) : ask(state, random);
            state = ProjectFixtures.after(state, events);
            happened.addAll(events);
        }
        keepsOldAndNew(happened);
        isMetOnceAndThenSilent(happened);
        neverGoesBackInTheClearancesWord(happened);
        assertThat(state.milestones())
                .allSatisfy(m -> assertThat(m.plan().firstBaseline()).isEqualTo(BASELINE));
    }

    private static List<ProjectEvent> ask(KeyProject state, Random random) {
        try {
            return ProjectDecider.decide(state, command(random));
        } catch (ProjectRefused refused) {
            return List.of();
        }
    }

    private List<ProjectEvent> tick(KeyProject state, Random random) {
        Instant now = ClockFixtures.startOf(day(random));
        Instant next = clock.next(state);
        List<ProjectEvent> events = clock.due(state, now);
        assertThat(events.isEmpty()).isEqualTo(next == null || next.isAfter(now));
        return events;
    }

    /** Each change begins where the one before it ended. */
    private static void keepsOldAndNew(List<ProjectEvent> happened) {
        Map<MilestoneId, LocalDate> baselines = new HashMap<>(Map.of(CLEARANCE, BASELINE, APPROVAL, BASELINE));
        Map<MilestoneId, LocalDate> forecasts = new HashMap<>();
        for (ProjectEvent event : happened) {
            if (event instanceof MilestoneRescheduled e) {
                assertThat(e.previousBaseline()).isEqualTo(baselines.put(e.milestoneId(), e.baseline()));
                assertThat(e.rationale()).isNotBlank();
            }
            if (event instanceof MilestoneForecast e) {
                assertThat(e.previousForecast()).isEqualTo(forecasts.put(e.milestoneId(), e.forecast()));
                assertThat(e.rationale()).isNotBlank();
            }
            if (event instanceof MilestoneMissed e) {
                assertThat(e.baseline()).isEqualTo(baselines.get(e.milestoneId()));
            }
        }
    }

    private static void isMetOnceAndThenSilent(List<ProjectEvent> happened) {
        for (MilestoneId id : List.of(CLEARANCE, APPROVAL)) {
            List<ProjectEvent> ofIt = happened.stream()
                    .filter(e -> e instanceof ProjectEvent.MilestoneEvent m
                            && m.milestoneId().equals(id))
                    .toList();
            List<ProjectEvent> met =
                    ofIt.stream().filter(MilestoneMet.class::isInstance).toList();
            assertThat(met).hasSizeLessThanOrEqualTo(1);
            if (!met.isEmpty()) {
                assertThat(ofIt.getLast()).isEqualTo(met.getFirst());
            }
        }
    }

    private static void neverGoesBackInTheClearancesWord(List<ProjectEvent> happened) {
        assertThat(happened.stream()
                        .filter(MilestoneProgressed.class::isInstance)
                        .map(e -> ((MilestoneProgressed) e).progress().sequence())
                        .toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static OfProject command(Random random) {
        MilestoneId id = random.nextBoolean() ? CLEARANCE : APPROVAL;
        Acting by = Acting.of(AGENCIES.get(random.nextInt(AGENCIES.size())));
        LocalDate on = day(random);
        long sequence = 1L + random.nextInt(60);
        return switch (random.nextInt(7)) {
            case 0 -> new RescheduleMilestone(id, day(random), "Vì quy hoạch", by, on);
            case 1 -> new ForecastMilestone(id, day(random), "Vì hai hộ", by, on);
            case 2 ->
                random.nextInt(9) == 0
                        ? new RecordActual(id, on, List.of(DECISION), by, on)
                        : new ForecastMilestone(id, day(random), "Vì mưa", by, on);
            case 3 -> following(sequence, on, Integer.toString(1 + random.nextInt(999)), null);
            case 4 ->
                random.nextInt(20) == 0
                        ? new MeetByClearance(CLEARANCE, on, source(sequence), on)
                        : following(sequence, on, "500", day(random));
            case 5 -> new BlockProject(aBlock(id), on);
            default -> new UnblockProject(aBlock(id).obstacleId(), on);
        };
    }

    private static LocalDate day(Random random) {
        return SCHEDULED.minusDays(5).plusDays(random.nextInt(500));
    }
}
