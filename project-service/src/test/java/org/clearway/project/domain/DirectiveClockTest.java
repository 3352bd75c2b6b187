package org.clearway.project.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.project.domain.ClockFixtures.MOMENTS;
import static org.clearway.project.domain.ClockFixtures.startOf;
import static org.clearway.project.domain.DirectiveFixtures.DUE;
import static org.clearway.project.domain.DirectiveFixtures.ISSUER;
import static org.clearway.project.domain.DirectiveFixtures.LEAD;
import static org.clearway.project.domain.DirectiveFixtures.SECOND_LEAD;
import static org.clearway.project.domain.DirectiveFixtures.TASK;
import static org.clearway.project.domain.DirectiveFixtures.aDirective;
import static org.clearway.project.domain.DirectiveFixtures.after;
import static org.clearway.project.domain.DirectiveFixtures.submitting;
import static org.clearway.project.domain.DirectiveFixtures.withADueTask;
import static org.clearway.project.domain.DirectiveFixtures.withASubmittedTask;
import static org.clearway.project.domain.DirectiveFixtures.withBothAtWork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.clearway.project.domain.DirectiveCommand.ExtendTask;
import org.clearway.project.domain.DirectiveCommand.ReturnTask;
import org.clearway.project.domain.DirectiveEvent.TaskDueApproaching;
import org.clearway.project.domain.DirectiveEvent.TaskOverdue;
import org.junit.jupiter.api.Test;

class DirectiveClockTest {
    private final DirectiveClock clock = new DirectiveClock(MOMENTS);

    @Test
    void hasNothingToSayWithoutADate() {
        assertThat(clock.next(aDirective())).isNull();
        assertThat(clock.due(aDirective(), startOf(DUE.plusYears(9)))).isEmpty();
    }

    @Test
    void remindsSomeDaysBefore() {
        assertThat(clock.next(withADueTask())).isEqualTo(startOf(DUE.minusDays(7)));

        List<DirectiveEvent> said = clock.due(withADueTask(), startOf(DUE.minusDays(7)));

        assertThat(said).singleElement().isInstanceOfSatisfying(TaskDueApproaching.class, event -> {
            assertThat(event.due()).isEqualTo(DUE);
            assertThat(event.leads()).containsExactly(LEAD, SECOND_LEAD);
            assertThat(event.occurredOn()).isEqualTo(DUE.minusDays(7));
        });
    }

    @Test
    void saysItIsOverdueWhenItsLastDayIsOverInVietnam() {
        Directive warned = after(withADueTask(), clock.due(withADueTask(), startOf(DUE.minusDays(7))));

        // Midnight in Vietnam is 17:00 of the day before in UTC.
        assertThat(clock.next(warned)).isEqualTo(Instant.parse("2024-09-30T17:00:00Z"));
        assertThat(clock.due(warned, Instant.parse("2024-09-30T16:59:59Z"))).isEmpty();
        assertThat(clock.due(warned, Instant.parse("2024-09-30T17:00:00Z")))
                .singleElement()
                .isInstanceOfSatisfying(
                        TaskOverdue.class,
                        event -> assertThat(event.occurredOn()).isEqualTo(DUE.plusDays(1)));
    }

    @Test
    void fallsSilentAfterItIsOverdue() {
        Directive overdue = after(withADueTask(), clock.due(withADueTask(), startOf(DUE.plusDays(50))));

        assertThat(clock.next(overdue)).isNull();
    }

    @Test
    void leavesTheReminderOutWhenItIsTooLateForIt() {
        assertThat(clock.due(withADueTask(), startOf(DUE.plusDays(50))))
                .singleElement()
                .isInstanceOf(TaskOverdue.class);
    }

    @Test
    void runsForThoseWhosePartIsMissing() {
        Directive first = after(withBothAtWork(), submitting(LEAD, DUE.minusDays(20)));

        assertThat(clock.next(first)).isEqualTo(startOf(DUE.minusDays(7)));
        assertThat(clock.due(first, startOf(DUE.plusDays(1))))
                .singleElement()
                .isInstanceOfSatisfying(
                        TaskOverdue.class, event -> assertThat(event.leads()).containsExactly(SECOND_LEAD));
    }

    @Test
    void standsStillWhileTheProductIsChecked() {
        assertThat(clock.next(withASubmittedTask(DUE))).isNull();
    }

    @Test
    void goesOnWithTheDaysUnderCheckAddedWhenReturned() {
        Directive submitted = withASubmittedTask(DUE.minusDays(2));
        LocalDate returnedOn = DUE.plusDays(30);

        Directive returned = after(submitted, new ReturnTask(TASK, "Thiếu", null, ISSUER, returnedOn));

        assertThat(clock.next(returned)).isEqualTo(startOf(DUE.plusDays(32).minusDays(7)));
    }

    @Test
    void startsAgainWhenExtended() {
        Directive overdue = after(withADueTask(), clock.due(withADueTask(), startOf(DUE.plusDays(1))));

        Directive extended = after(overdue, new ExtendTask(TASK, DUE.plusDays(60), "Mưa", ISSUER, DUE.plusDays(2)));

        assertThat(clock.next(extended)).isEqualTo(startOf(DUE.plusDays(53)));
    }
}
