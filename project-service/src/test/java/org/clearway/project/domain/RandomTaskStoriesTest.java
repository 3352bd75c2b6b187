package org.clearway.project.domain;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.project.domain.DirectiveFixtures.BEHALF;
import static org.clearway.project.domain.DirectiveFixtures.ISSUED;
import static org.clearway.project.domain.DirectiveFixtures.ISSUER;
import static org.clearway.project.domain.DirectiveFixtures.LEAD;
import static org.clearway.project.domain.DirectiveFixtures.MINUTES;
import static org.clearway.project.domain.DirectiveFixtures.OTHER_TASK;
import static org.clearway.project.domain.DirectiveFixtures.PARTNER;
import static org.clearway.project.domain.DirectiveFixtures.SECOND_LEAD;
import static org.clearway.project.domain.DirectiveFixtures.STRANGER;
import static org.clearway.project.domain.DirectiveFixtures.TASK;
import static org.clearway.project.domain.DirectiveFixtures.aDirective;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.clearway.project.domain.DirectiveCommand.AcceptTask;
import org.clearway.project.domain.DirectiveCommand.CompleteTask;
import org.clearway.project.domain.DirectiveCommand.ExtendTask;
import org.clearway.project.domain.DirectiveCommand.ReportProgress;
import org.clearway.project.domain.DirectiveCommand.ReturnTask;
import org.clearway.project.domain.DirectiveCommand.SetDueDate;
import org.clearway.project.domain.DirectiveCommand.SubmitTask;
import org.clearway.project.domain.DirectiveCommand.TaskCommand;
import org.clearway.project.domain.DirectiveEvent.TaskCompleted;
import org.clearway.project.domain.DirectiveEvent.TaskDueDateSet;
import org.clearway.project.domain.DirectiveEvent.TaskOverdue;
import org.clearway.project.domain.DirectiveEvent.TaskReturned;
import org.clearway.project.domain.DirectiveEvent.TaskSubmitted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked in whatever order: the promises of a directive hold. A failure names its seed. */
class RandomTaskStoriesTest {
    private static final List<AgencyId> AGENCIES = List.of(ISSUER, BEHALF, LEAD, SECOND_LEAD, PARTNER, STRANGER);
    private static final int STEPS = 200;

    private final DirectiveClock clock = new DirectiveClock(ClockFixtures.MOMENTS);

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 1309, 4055, 20240612, 20250701, 20260131})
    void holdThePromises(long seed) {
        Random random = new Random(seed);
        Directive state = aDirective();
        List<DirectiveEvent> happened = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            List<DirectiveEvent> events = random.nextInt(6) == 0 ? tick(state, random) : ask(state, random);
            state = DirectiveFixtures.after(state, events);
            happened.addAll(events);
            holds(state, happened);
        }
        assertThat(happened).as("something happened with seed " + seed).isNotEmpty();
    }

    private static List<DirectiveEvent> ask(Directive state, Random random) {
        try {
            return DirectiveDecider.decide(state, command(random));
        } catch (ProjectRefused refused) {
            return List.of();
        }
    }

    /** The clock's own promise: what it says moves or ends the next moment. */
    private List<DirectiveEvent> tick(Directive state, Random random) {
        Instant now = ClockFixtures.startOf(day(random));
        Instant next = clock.next(state);
        List<DirectiveEvent> events = clock.due(state, now);
        assertThat(events.isEmpty()).isEqualTo(next == null || next.isAfter(now));
        if (!events.isEmpty()) {
            Instant after = clock.next(DirectiveFixtures.after(state, events));
            assertThat(after == null || after.isAfter(now) || !after.equals(next))
                    .isTrue();
        }
        return events;
    }

    private static void holds(Directive state, List<DirectiveEvent> happened) {
        for (TaskCode code : List.of(TASK, OTHER_TASK)) {
            Task task = state.task(code);
            boolean set = happened.stream()
                    .anyMatch(e -> e instanceof TaskDueDateSet s && s.taskCode().equals(code));
            assertThat(task.due() instanceof Due.On)
                    .as("a date only where a person set one")
                    .isEqualTo(set);
            boolean closed = happened.stream()
                    .anyMatch(e -> e instanceof TaskCompleted c && c.taskCode().equals(code));
            assertThat(task instanceof Task.Completed).as("closed once closed").isEqualTo(closed);
            if (task instanceof Task.Submitted submitted) {
                assertThat(submitted.work().submittedBy())
                        .as("with the issuer only when every part is")
                        .containsExactlyInAnyOrder(LEAD, SECOND_LEAD);
            }
            givesNoDayBackTwice(code, happened);
        }
        assertThat(happened.stream().filter(TaskOverdue.class::isInstance).map(DirectiveEvent::occurredOn))
                .allSatisfy(day -> assertThat(day).isAfter(ISSUED));
        assertThat(state.concerns(STRANGER)).isFalse();
    }

    /** All days given back for one date lie between the first part that was handed in and the last return. */
    private static void givesNoDayBackTwice(TaskCode code, List<DirectiveEvent> happened) {
        long given = 0;
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (DirectiveEvent event : happened) {
            if (event instanceof TaskSubmitted s
                    && s.taskCode().equals(code)
                    && s.occurredOn().isBefore(first)) {
                first = s.occurredOn();
            }
            if (event instanceof TaskReturned r && r.taskCode().equals(code)) {
                given += r.pausedDays();
                last = r.occurredOn().isAfter(last) ? r.occurredOn() : last;
            }
        }
        assertThat(given).as("days given back").isLessThanOrEqualTo(given == 0 ? 0 : DAYS.between(first, last));
    }

    private static TaskCommand command(Random random) {
        TaskCode task = random.nextBoolean() ? TASK : OTHER_TASK;
        AgencyId by = AGENCIES.get(random.nextInt(AGENCIES.size()));
        LocalDate on = day(random);
        return switch (random.nextInt(7)) {
            case 0 -> new AcceptTask(task, by, on);
            case 1 -> new SetDueDate(task, day(random), by, on);
            case 2 -> new ReportProgress(task, "Đang làm", random.nextInt(101), List.of(MINUTES), by, on);
            case 3 -> new SubmitTask(task, "Xong", List.of(MINUTES), by, on);
            case 4 -> new ReturnTask(task, "Thiếu", random.nextBoolean() ? null : LEAD, by, on);
            case 5 ->
                random.nextInt(8) == 0
                        ? new CompleteTask(task, by, on)
                        : new ReturnTask(task, "Thiếu", random.nextBoolean() ? null : LEAD, by, on);
            default -> new ExtendTask(task, day(random), "Mưa", by, on);
        };
    }

    private static LocalDate day(Random random) {
        return ISSUED.minusDays(5).plusDays(random.nextInt(300));
    }
}
