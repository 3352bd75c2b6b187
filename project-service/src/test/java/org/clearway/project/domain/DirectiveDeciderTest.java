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
import static org.clearway.project.domain.DirectiveFixtures.submitting;
import static org.clearway.project.domain.DirectiveFixtures.withADueTask;
import static org.clearway.project.domain.DirectiveFixtures.withASubmittedTask;
import static org.clearway.project.domain.DirectiveFixtures.withAnAcceptedTask;
import static org.clearway.project.domain.DirectiveFixtures.withBothAtWork;

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
                .isEqualTo(new Refusal.DirectiveAlreadyRegistered("1309-CV/HU"));
    }

    @Test
    void tellsNobodyThatANumberIsThereWhoMayNotEnterIt() {
        assertThat(Refused.by(() ->
                        DirectiveDecider.register(aDirective(), registering(List.of(aCharge(TASK)), STRANGER, ISSUED))))
                .isInstanceOf(Refusal.NotYourAct.class);
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
                .isEqualTo(new Due.On(DUE, 0, Due.Signal.NONE, DAY));
        assertThat(after(aDirective(), new SetDueDate(TASK, DUE, BEHALF, DAY))
                        .task(TASK)
                        .due())
                .isEqualTo(new Due.On(DUE, 0, Due.Signal.NONE, DAY));
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
        Directive submitted = after(withAnAcceptedTask(), submitting(LEAD, DAY));

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
                DirectiveDecider.decide(submitted, new ReturnTask(TASK, "Thiếu biên bản", null, ISSUER, returnedOn))
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

        assertThat(refusal(submitted, new ReturnTask(TASK, "Thiếu", null, LEAD, DUE)))
                .isInstanceOf(Refusal.NotYourAct.class);
        assertThat(refusal(submitted, new CompleteTask(TASK, LEAD, DUE))).isInstanceOf(Refusal.NotYourAct.class);
        assertThat(refusal(withADueTask(), new ReturnTask(TASK, "Thiếu", null, ISSUER, DUE)))
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
        assertThat(refusal(done, submitting(LEAD, DUE))).isEqualTo(inState("COMPLETED", "submit"));
        assertThat(refusal(done, new ExtendTask(TASK, DUE.plusDays(9), "Mưa", ISSUER, DUE)))
                .isEqualTo(inState("COMPLETED", "extend"));
        assertThat(refusal(done, new SetDueDate(TASK, DUE, ISSUER, DAY)))
                .isEqualTo(inState("COMPLETED", "set-due-date"));
    }

    @Test
    void isExtendedToALaterDayOnly() {
        Directive extended =
                after(withADueTask(), new ExtendTask(TASK, DUE.plusDays(30), "Mưa lũ", ISSUER, DUE.minusDays(3)));

        assertThat(extended.task(TASK).due())
                .isEqualTo(new Due.On(DUE.plusDays(30), 0, Due.Signal.NONE, DUE.minusDays(3)));
        assertThat(refusal(withADueTask(), new ExtendTask(TASK, DUE, "Mưa lũ", ISSUER, DAY)))
                .isEqualTo(new Refusal.ExtensionNotLater(TASK, DUE, DUE));
        assertThat(refusal(aDirective(), new ExtendTask(TASK, DUE, "Mưa lũ", ISSUER, DAY)))
                .isEqualTo(new Refusal.TaskHasNoDueDate(TASK));
    }

    @Test
    void isSubmittedOnlyWhenEveryLeadHasHandedInItsPart() {
        Directive first = after(withBothAtWork(), submitting(LEAD, DUE.minusDays(20)));

        assertThat(first.task(TASK)).isInstanceOf(Task.InProgress.class);
        assertThat(first.task(TASK).waitingFor()).containsExactly(SECOND_LEAD);
        assertThat(refusal(first, submitting(LEAD, DUE))).isEqualTo(inState("SUBMITTED", "submit"));
        assertThat(refusal(first, new ReportProgress(TASK, "Thêm", 90, List.of(), LEAD, DUE)))
                .isEqualTo(inState("SUBMITTED", "report-progress"));
        Directive goesOn = after(first, new ReportProgress(TASK, "Đang làm", 60, List.of(), SECOND_LEAD, DUE));

        assertThat(after(goesOn, submitting(SECOND_LEAD, DUE.minusDays(1))).task(TASK))
                .isInstanceOfSatisfying(
                        Task.Submitted.class,
                        task -> assertThat(task.submittedOn()).isEqualTo(DUE.minusDays(1)));
    }

    @Test
    void takesTheLatestDayOfAllPartsWhicheverIsEnteredLast() {
        Directive late = after(withBothAtWork(), submitting(LEAD, DUE.plusDays(1)));

        assertThat(completion(after(late, submitting(SECOND_LEAD, DUE)), DUE.plusDays(1)))
                .satisfies(done -> {
                    assertThat(done.submittedOn()).isEqualTo(DUE.plusDays(1));
                    assertThat(done.inTime()).isFalse();
                    assertThat(done.notSubmittedBy()).isEmpty();
                });
    }

    @Test
    void isClosedForAllByTheIssuerAndNamesWhosePartItDidNotWaitFor() {
        Directive first = after(withBothAtWork(), submitting(LEAD, DUE));

        assertThat(completion(first, DUE.plusDays(2)).notSubmittedBy()).containsExactly(SECOND_LEAD);
        assertThat(after(first, new CompleteTask(TASK, ISSUER, DUE.plusDays(2))).task(TASK))
                .isInstanceOf(Task.Completed.class);
    }

    @Test
    void comesBackToOneLeadWhileTheOthersStayHandedIn() {
        Directive back =
                after(withASubmittedTask(DUE.minusDays(2)), new ReturnTask(TASK, "Thiếu biên bản", LEAD, ISSUER, DUE));

        assertThat(back.task(TASK).waitingFor()).containsExactly(LEAD);
        assertThat(after(back, submitting(LEAD, DUE)).task(TASK)).isInstanceOf(Task.Submitted.class);
        assertThat(refusal(withASubmittedTask(DUE), new ReturnTask(TASK, "Thiếu", PARTNER, ISSUER, DUE)))
                .isEqualTo(inState("SUBMITTED", "return"));
    }

    @Test
    void givesNoDaysBackForAPartThatCameBackWhileTheClockRan() {
        Directive first = after(withBothAtWork(), submitting(LEAD, DUE.minusDays(30)));

        TaskReturned returned = (TaskReturned)
                DirectiveDecider.decide(first, new ReturnTask(TASK, "Thiếu", null, ISSUER, DUE.minusDays(9)))
                        .getFirst();

        assertThat(returned.pausedDays()).isZero();
        assertThat(returned.returnedTo()).containsExactly(LEAD);
        assertThat(returned.due()).isEqualTo(DUE);
    }

    @Test
    void countsDaysUnderCheckFromTheDayOnWhichThePresentDateWasSet() {
        Directive submitted = withASubmittedTask(DUE.minusDays(10));
        Directive extended = after(submitted, new ExtendTask(TASK, DUE.plusDays(30), "Mưa lũ", ISSUER, DUE));

        Directive returned = after(extended, new ReturnTask(TASK, "Thiếu", null, ISSUER, DUE.plusDays(5)));

        assertThat(((Due.On) returned.task(TASK).due()).lastDay()).isEqualTo(DUE.plusDays(35));
    }

    @Test
    void refusesAPartThatIsHandedInAgainBeforeTheDayItCameBack() {
        Directive returned =
                after(withASubmittedTask(DUE.minusDays(10)), new ReturnTask(TASK, "Thiếu", null, ISSUER, DUE));

        assertThat(refusal(returned, submitting(LEAD, DUE.minusDays(1))))
                .isEqualTo(new Refusal.DateTooEarly("occurredOn", DUE.minusDays(1), DUE));
    }

    @Test
    void refusesAnActOfALeadBeforeItAccepted() {
        LocalDate early = ISSUED.plusDays(2);
        Refusal expected = new Refusal.DateTooEarly("occurredOn", early, ISSUED.plusDays(3));

        assertThat(refusal(withAnAcceptedTask(), submitting(LEAD, early))).isEqualTo(expected);
        assertThat(refusal(withAnAcceptedTask(), new ReportProgress(TASK, "Đang làm", 1, List.of(), LEAD, early)))
                .isEqualTo(expected);
        assertThat(refusal(withAnAcceptedTask(), new ReportProgress(TASK, "Đang làm", 1, List.of(), PARTNER, early)))
                .isEqualTo(expected);
    }

    @Test
    void wantsTheEvidenceThatIsAskedFor() {
        assertThat(refusal(withAnAcceptedTask(), new SubmitTask(TASK, "Xong", List.of(), LEAD, DAY)))
                .isEqualTo(new Refusal.EvidenceMissing(TASK, "Mốc tiến độ đạt, có văn bản"));
    }

    @Test
    void isNotExtendedToADayBeforeTheExtension() {
        LocalDate entered = DUE.plusDays(20);

        assertThat(refusal(withADueTask(), new ExtendTask(TASK, DUE.plusDays(9), "Mưa lũ", ISSUER, entered)))
                .isEqualTo(new Refusal.DateTooEarly("due", DUE.plusDays(9), entered));
    }

    /** The words of before parts were kept: one lead's submission was the whole. */
    @Test
    void readsAnOlderSubmissionAsTheWhole() {
        Directive older = after(
                withADueTask(),
                List.of(new DirectiveEvent.TaskSubmitted(
                        aDirective().id(), TASK, LEAD, "Xong", List.of(), null, ISSUER, DUE)));

        assertThat(older.task(TASK)).isInstanceOf(Task.Submitted.class);
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
