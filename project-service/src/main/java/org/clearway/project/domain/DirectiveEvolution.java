package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;
import org.clearway.project.domain.DirectiveEvent.DirectiveRegistered;
import org.clearway.project.domain.DirectiveEvent.TaskAccepted;
import org.clearway.project.domain.DirectiveEvent.TaskAssigned;
import org.clearway.project.domain.DirectiveEvent.TaskCompleted;
import org.clearway.project.domain.DirectiveEvent.TaskDueApproaching;
import org.clearway.project.domain.DirectiveEvent.TaskDueDateSet;
import org.clearway.project.domain.DirectiveEvent.TaskEvent;
import org.clearway.project.domain.DirectiveEvent.TaskExtended;
import org.clearway.project.domain.DirectiveEvent.TaskOverdue;
import org.clearway.project.domain.DirectiveEvent.TaskProgressReported;
import org.clearway.project.domain.DirectiveEvent.TaskReturned;
import org.clearway.project.domain.DirectiveEvent.TaskSubmitted;
import org.jspecify.annotations.Nullable;

/** How events change a directive; it never refuses, because what happened, happened. */
public final class DirectiveEvolution {
    private DirectiveEvolution() {}

    /** Applies one event. */
    public static Directive evolve(@Nullable Directive state, DirectiveEvent event) {
        return switch (event) {
            case DirectiveRegistered e -> registered(e);
            case TaskAssigned e -> Missing.not(state, "directive").plus(assigned(e));
            case TaskEvent e -> Missing.not(state, "directive").with(e.taskCode(), task -> after(task, e));
        };
    }

    private static Directive registered(DirectiveRegistered e) {
        ReferenceNumber number = ReferenceNumber.parse(e.number()).orElseThrow();
        DirectiveHeader header = new DirectiveHeader(
                number,
                e.issuerAgency(),
                e.onBehalfOf(),
                e.issuedOn(),
                e.documentKind(),
                e.abstractText(),
                e.basis(),
                e.place(),
                e.signatoryPost(),
                e.urgency());
        return new Directive(e.directiveId(), header, e.registeredBy(), e.recipients(), List.of());
    }

    private static Task assigned(TaskAssigned e) {
        Charge charge =
                new Charge(e.taskCode(), e.clause(), e.text(), e.leads(), e.partners(), e.evidenceAsked(), e.reading());
        return new Task.Assigned(charge, new Due.NoDate());
    }

    private static Task after(Task task, TaskEvent event) {
        return switch (event) {
            case TaskAssigned e -> task;
            case TaskAccepted e ->
                new Task.InProgress(task.charge(), task.due(), work(task).accepted(e.agency(), e.occurredOn()));
            case TaskDueDateSet e -> task.due(Due.On.newly(e.due(), e.occurredOn()));
            case TaskProgressReported e ->
                new Task.InProgress(
                        task.charge(),
                        task.due(),
                        work(task)
                                .reported(new ProgressReport(
                                        e.agency(), e.occurredOn(), e.statement(), e.percent(), e.evidence())));
            case TaskSubmitted e -> submitted(task, e);
            case TaskReturned e ->
                new Task.InProgress(task.charge(), returned(task, e), work(task).returnedTo(e.to(), e.occurredOn()));
            case TaskCompleted e ->
                new Task.Completed(task.charge(), task.due(), work(task), e.submittedOn(), e.occurredOn(), e.inTime());
            case TaskExtended e -> task.due(Due.On.newly(e.due(), e.occurredOn()));
            case TaskDueApproaching e -> said(task, Due.Signal.APPROACHING);
            case TaskOverdue e -> said(task, Due.Signal.OVERDUE);
        };
    }

    private static Task submitted(Task task, TaskSubmitted e) {
        Task.Work work = work(task)
                .reported(new ProgressReport(e.agency(), e.occurredOn(), e.statement(), null, e.evidence()))
                .submitted(e.agency(), e.occurredOn());
        if (!e.whole()) {
            return new Task.InProgress(task.charge(), task.due(), work);
        }
        LocalDate last = work.lastSubmitted(work.submittedBy()).orElse(e.occurredOn());
        return new Task.Submitted(task.charge(), task.due(), work, e.agency(), last);
    }

    /** While a part was still missing the clock ran, and there is nothing to give back. */
    private static Due returned(Task task, TaskReturned e) {
        return task instanceof Task.Submitted && task.due() instanceof Due.On on
                ? on.pausedFor(e.pausedDays(), e.occurredOn())
                : task.due();
    }

    private static Task.Work work(Task task) {
        return switch (task) {
            case Task.Assigned t -> Task.Work.none();
            case Task.InProgress t -> t.work();
            case Task.Submitted t -> t.work();
            case Task.Completed t -> t.work();
        };
    }

    private static Task said(Task task, Due.Signal signal) {
        return task.due() instanceof Due.On on ? task.due(on.said(signal)) : task;
    }
}
