package org.clearway.project.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.project.domain.DirectiveFixtures.BEHALF;
import static org.clearway.project.domain.DirectiveFixtures.DUE;
import static org.clearway.project.domain.DirectiveFixtures.ISSUED;
import static org.clearway.project.domain.DirectiveFixtures.ISSUER;
import static org.clearway.project.domain.DirectiveFixtures.LEAD;
import static org.clearway.project.domain.DirectiveFixtures.MINUTES;
import static org.clearway.project.domain.DirectiveFixtures.OTHER_TASK;
import static org.clearway.project.domain.DirectiveFixtures.PARTNER;
import static org.clearway.project.domain.DirectiveFixtures.SECOND_LEAD;
import static org.clearway.project.domain.DirectiveFixtures.STRANGER;
import static org.clearway.project.domain.DirectiveFixtures.TASK;
import static org.clearway.project.domain.DirectiveFixtures.aCharge;
import static org.clearway.project.domain.DirectiveFixtures.aDirective;
import static org.clearway.project.domain.DirectiveFixtures.after;
import static org.clearway.project.domain.DirectiveFixtures.registering;
import static org.clearway.project.domain.DirectiveFixtures.withADueTask;
import static org.clearway.project.domain.DirectiveFixtures.withASubmittedTask;
import static org.clearway.project.domain.DirectiveFixtures.withAnAcceptedTask;

import java.time.LocalDate;
import java.util.List;
import org.clearway.project.domain.DirectiveCommand.AcceptTask;
import org.clearway.project.domain.DirectiveCommand.CompleteTask;
import org.clearway.project.domain.DirectiveCommand.ExtendTask;
import org.clearway.project.domain.DirectiveCommand.ReportProgress;
import org.clearway.project.domain.DirectiveCommand.ReturnTask;
import org.clearway.project.domain.DirectiveCommand.SetDueDate;
import org.clearway.project.domain.DirectiveCommand.SubmitTask;
import org.clearway.project.domain.DirectiveCommand.TaskCommand;
import org.clearway.project.domain.DirectiveEvent.DirectiveRegistered;
import org.clearway.project.domain.DirectiveEvent.TaskAssigned;
import org.clearway.project.domain.DirectiveEvent.TaskCompleted;
import org.clearway.project.domain.DirectiveEvent.TaskReturned;
import org.junit.jupiter.api.Test;

class DirectiveDeciderTest {
    private static final LocalDate DAY = ISSUED.plusDays(10);

    @Test
    void registersADirectiveWithItsTasksAndNoDates() {
        List<DirectiveEvent> events = DirectiveDecider.register(null, registering());

        assertThat(events).hasSize(3);
        assertThat(events.getFirst()).isInstanceOf(DirectiveRegistered.class);
        assertThat(events.subList(1, 3)).allSatisfy(event -> assertThat(event).isInstanceOf(TaskAssigned.class));
        assertThat(aDirective().tasks())
                .allSatisfy(task -> assertThat(task.due()).isEqualTo(new Due.NoDate()));
    }

    @Test
    void refusesTheSameNumberASecondTime() {
        assertThat(Refused.by(() -> DirectiveDecider.register(aDirective(), registering())))
                .isEqualTo(new Refusal.DirectiveAlreadyRegistered(aDirective().id(), "1309-CV/HU"));
    }

    @Test
    void refusesTwoTasksWithOneCode() {
        assertThat(Refused.by(() -> DirectiveDecider.register(
                        null, registering(List.of(aCharge(TASK), aCharge(TASK)), ISSUER, ISSUED))))
                .isEqualTo(new Refusal.TaskCodeTwice(TASK));
    }

    @Test
    void refusesAnEntryBeforeTheDirectiveWasIssued() {
        assertThat(Refused.by(() -> DirectiveDecider.register(
                        null, registering(List.of(aCharge(TASK)), ISSUER, ISSUED.minusDays(1)))))
                .isEqualTo(new Refusal.DateTooEarly("occurredOn", ISSUED.minusDays(1), ISSUED));
    }

    @Test
    void isEnteredOnlyByWhoIssuesOrGetsIt() {
        assertThat(Refused.by(
                        () -> DirectiveDecider.register(null, registering(List.of(aCharge(TASK)), STRANGER, ISSUED))))
                .isInstanceOf(Refusal.NotYourAct.class);
    }

    @Test
    void concernsIssuerRecipientsLeadsAndPartnersOnly() {
        assertThat(aDirective().concerned())
                .containsExactly(
                        "front-bao-lam",
                        "party-bao-lam",
                        "party-bao-lam-office",
                        "party-bao-lam-standing",
                        "pc-bao-lam",
                        "pmb-bao-lam");
        assertThat(aDirective().concerns(STRANGER)).isFalse();
    }

    @Test
    void isAcceptedByEachLeadOnce() {
        Directive both = after(withAnAcceptedTask(), new AcceptTask(TASK, SECOND_LEAD, DAY));

        assertThat(work(both).acceptedBy()).containsExactly(LEAD, SECOND_LEAD);
        assertThat(refusal(both, new AcceptTask(TASK, LEAD, DAY)))
                .isEqualTo(new Refusal.TaskAlreadyAccepted(TASK, LEAD));
    }

    @Test
    void isNotAcceptedByAPartner() {
        assertThat(refusal(aDirective(), new AcceptTask(TASK, PARTNER, DAY)))
                .isEqualTo(new Refusal.NotYourAct(List.of(LEAD, SECOND_LEAD)));
    }

    @Test
    void refusesAnActBeforeTheDirectiveWasIssued() {
        assertThat(refusal(aDirective(), new AcceptTask(TASK, LEAD, ISSUED.minusDays(1))))
                .isEqualTo(new Refusal.DateTooEarly("occurredOn", ISSUED.minusDays(1), ISSUED));
    }

    @Test
    void refusesAnActOnATaskItDoesNotHave() {
        TaskCode unknown = new TaskCode("1309-9.9");

        assertThat(refusal(aDirective(), new AcceptTask(unknown, LEAD, DAY)))
                .isEqualTo(new Refusal.UnknownTask(unknown));
    }

    @Test
    void getsItsDateFromTheIssuerOrTheBodyItSpeaksFor() {
        assertThat(after(aDirective(), new SetDueDate(TASK, DUE, ISSUER, DAY))
                        .task(TASK)
                        .due())
                .isEqualTo(new Due.On(DUE, 0, Due.Signal.NONE));
        assertThat(after(aDirective(), new SetDueDate(TASK, DUE, BEHALF, DAY))
                        .task(TASK)
                        .due())
                .isEqualTo(new Due.On(DUE, 0, Due.Signal.NONE));
        assertThat(refusal(aDirective(), new SetDueDate(TASK, DUE, LEAD, DAY)))
                .isEqualTo(new Refusal.NotYourAct(List.of(ISSUER, BEHALF)));
    }

    @Test
    void getsItsDateOnce() {
        assertThat(refusal(withADueTask(), new SetDueDate(TASK, DUE.plusDays(1), ISSUER, DAY)))
                .isEqualTo(new Refusal.TaskHasDueDate(TASK, DUE));
    }

    @Test
    void getsNoDateBeforeTheDayOnWhichItIsSet() {
        assertThat(refusal(aDirective(), new SetDueDate(TASK, DAY.minusDays(1), ISSUER, DAY)))
                .isEqualTo(new Refusal.DateTooEarly("due", DAY.minusDays(1), DAY));
    }

    @Test
    void leavesTheOtherTasksAlone() {
        assertThat(withADueTask().task(OTHER_TASK)).isEqualTo(aDirective().task(OTHER_TASK));
    }

    @Test
    void takesReportsFromLeadsThatAcceptedAndFromPartners() {
        Directive reported = after(withAnAcceptedTask(), reporting(LEAD));
        Directive twice = after(reported, reporting(PARTNER));

        assertThat(work(twice).reports()).extracting(ProgressReport::agency).containsExactly(LEAD, PARTNER);
        assertThat(refusal(withAnAcceptedTask(), reporting(SECOND_LEAD)))
                .isEqualTo(new Refusal.TaskNotAccepted(TASK, SECOND_LEAD));
        assertThat(refusal(withAnAcceptedTask(), reporting(STRANGER))).isInstanceOf(Refusal.NotYourAct.class);
        assertThat(refusal(aDirective(), reporting(PARTNER)))
                .isEqualTo(new Refusal.TaskNotInState(TASK, "ASSIGNED", "report-progress"));
    }

    @Test
    void keepsTheLatestReportsInItsState() {
        Directive state = withAnAcceptedTask();
        for (int i = 0; i < 25; i++) {
            state = after(state, new ReportProgress(TASK, "lần " + i, i, List.of(), LEAD, DAY));
        }

        assertThat(work(state).reports()).hasSize(20);
        assertThat(work(state).reports().getLast().statement()).isEqualTo("lần 24");
    }

    @Test
    void isCompletedInTimeWhenItWasSubmittedInTime() {
        Directive submitted = withASubmittedTask(DUE);

        assertThat(completion(submitted, DUE.plusDays(20)).inTime()).isTrue();
        assertThat(completion(withASubmittedTask(DUE.plusDays(1)), DUE.plusDays(1))
                        .inTime())
                .isFalse();
    }

    @Test
    void isNeitherInTimeNorLateWithoutADate() {
        Directive submitted = after(withAnAcceptedTask(), new SubmitTask(TASK, "Xong", List.of(), LEAD, DAY));

        assertThat(completion(submitted, DAY).inTime()).isNull();
    }

    @Test
    void countsALateEnteredSubmissionByItsPaper() {
        Directive overdue = after(
                withADueTask(),
                new DirectiveClock(ClockFixtures.MOMENTS).due(withADueTask(), ClockFixtures.startOf(DUE.plusDays(40))));
        Directive submitted = after(overdue, new SubmitTask(TASK, "Xong", List.of(MINUTES), LEAD, DUE.minusDays(1)));

        assertThat(completion(submitted, DUE).inTime()).isTrue();
    }

    @Test
    void doesNotChargeTheDaysUnderCheck() {
        Directive submitted = withASubmittedTask(DUE.minusDays(2));
        LocalDate returnedOn = DUE.plusDays(8);

        TaskReturned returned = (TaskReturned)
                DirectiveDecider.decide(submitted, new ReturnTask(TASK, "Thiếu biên bản", ISSUER, returnedOn))
                        .getFirst();
        Directive again = after(submitted, List.of(returned));

        assertThat(returned.pausedDays()).isEqualTo(10);
        assertThat(returned.due()).isEqualTo(DUE.plusDays(10));
        assertThat(((Due.On) again.task(TASK).due()).lastDay()).isEqualTo(DUE.plusDays(10));
        assertThat(work(again).returned()).isEqualTo(1);
        assertThat(TaskState.of(again.task(TASK))).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void isReturnedAndCompletedOnlyByTheIssuerAndOnlyWhenSubmitted() {
        Directive submitted = withASubmittedTask(DUE);

        assertThat(refusal(submitted, new ReturnTask(TASK, "Thiếu", LEAD, DUE))).isInstanceOf(Refusal.NotYourAct.class);
        assertThat(refusal(submitted, new CompleteTask(TASK, LEAD, DUE))).isInstanceOf(Refusal.NotYourAct.class);
        assertThat(refusal(withADueTask(), new ReturnTask(TASK, "Thiếu", ISSUER, DUE)))
                .isEqualTo(new Refusal.TaskNotInState(TASK, "IN_PROGRESS", "return"));
        assertThat(refusal(withADueTask(), new CompleteTask(TASK, ISSUER, DUE)))
                .isEqualTo(new Refusal.TaskNotInState(TASK, "IN_PROGRESS", "complete"));
        assertThat(refusal(submitted, new CompleteTask(TASK, ISSUER, DUE.minusDays(1))))
                .isEqualTo(new Refusal.DateTooEarly("occurredOn", DUE.minusDays(1), DUE));
    }

    @Test
    void takesNothingMoreOnceItIsCompleted() {
        Directive done = after(withASubmittedTask(DUE), new CompleteTask(TASK, ISSUER, DUE));

        assertThat(refusal(done, new AcceptTask(TASK, LEAD, DUE))).isEqualTo(inState("COMPLETED", "accept"));
        assertThat(refusal(done, reporting(LEAD))).isEqualTo(inState("COMPLETED", "report-progress"));
        assertThat(refusal(done, new SubmitTask(TASK, "Xong", List.of(), LEAD, DUE)))
                .isEqualTo(inState("COMPLETED", "submit"));
        assertThat(refusal(done, new ExtendTask(TASK, DUE.plusDays(9), "Mưa", ISSUER, DUE)))
                .isEqualTo(inState("COMPLETED", "extend"));
        assertThat(refusal(done, new SetDueDate(TASK, DUE, ISSUER, DAY)))
                .isEqualTo(inState("COMPLETED", "set-due-date"));
    }

    @Test
    void isExtendedToALaterDayOnly() {
        Directive extended =
                after(withADueTask(), new ExtendTask(TASK, DUE.plusDays(30), "Mưa lũ", ISSUER, DUE.minusDays(3)));

        assertThat(extended.task(TASK).due()).isEqualTo(new Due.On(DUE.plusDays(30), 0, Due.Signal.NONE));
        assertThat(refusal(withADueTask(), new ExtendTask(TASK, DUE, "Mưa lũ", ISSUER, DAY)))
                .isEqualTo(new Refusal.ExtensionNotLater(TASK, DUE, DUE));
        assertThat(refusal(aDirective(), new ExtendTask(TASK, DUE, "Mưa lũ", ISSUER, DAY)))
                .isEqualTo(new Refusal.TaskHasNoDueDate(TASK));
    }

    private static ReportProgress reporting(AgencyId by) {
        return new ReportProgress(TASK, "Đang làm", 40, List.of(MINUTES), by, DAY);
    }

    private static TaskCompleted completion(Directive directive, LocalDate on) {
        return (TaskCompleted) DirectiveDecider.decide(directive, new CompleteTask(TASK, ISSUER, on))
                .getFirst();
    }

    private static Refusal refusal(Directive directive, TaskCommand command) {
        return Refused.by(() -> DirectiveDecider.decide(directive, command));
    }

    private static Refusal inState(String state, String act) {
        return new Refusal.TaskNotInState(TASK, state, act);
    }

    private static Task.Work work(Directive directive) {
        return switch (directive.task(TASK)) {
            case Task.InProgress t -> t.work();
            case Task.Submitted t -> t.work();
            case Task.Completed t -> t.work();
            case Task.Assigned t -> Task.Work.none();
        };
    }
}
