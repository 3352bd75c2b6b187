package org.clearway.project.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clearway.project.domain.DirectiveCommand.AcceptTask;
import org.clearway.project.domain.DirectiveCommand.CompleteTask;
import org.clearway.project.domain.DirectiveCommand.ExtendTask;
import org.clearway.project.domain.DirectiveCommand.RegisterDirective;
import org.clearway.project.domain.DirectiveCommand.ReportProgress;
import org.clearway.project.domain.DirectiveCommand.ReturnTask;
import org.clearway.project.domain.DirectiveCommand.SetDueDate;
import org.clearway.project.domain.DirectiveCommand.SubmitTask;
import org.clearway.project.domain.DirectiveCommand.TaskCommand;
import org.clearway.project.domain.DirectiveEvent.DirectiveRegistered;
import org.clearway.project.domain.DirectiveEvent.TaskAccepted;
import org.clearway.project.domain.DirectiveEvent.TaskAssigned;
import org.clearway.project.domain.DirectiveEvent.TaskCompleted;
import org.clearway.project.domain.DirectiveEvent.TaskDueDateSet;
import org.clearway.project.domain.DirectiveEvent.TaskExtended;
import org.clearway.project.domain.DirectiveEvent.TaskProgressReported;
import org.clearway.project.domain.DirectiveEvent.TaskReturned;
import org.clearway.project.domain.DirectiveEvent.TaskSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * Decides on directives and tasks. The leads accept, report and submit, each for its part; the issuer sets the day,
 * returns, completes and extends. Papers are entered late: only the dates on them count, not when they are entered.
 */
public final class DirectiveDecider {
    private final Directive directive;

    private DirectiveDecider(Directive directive) {
        this.directive = directive;
    }

    /** Enters a directive; a number of an issuer, year and series stands in the register once. */
    public static List<DirectiveEvent> register(@Nullable Directive before, RegisterDirective asked) {
        DirectiveHeader header = asked.header();
        notBefore("occurredOn", asked.occurredOn(), header.issuedOn());
        requireRegistrar(asked);
        // After the authority: who may not enter it does not learn that it is there.
        if (before != null) {
            throw refused(new Refusal.DirectiveAlreadyRegistered(header.number().text()));
        }
        List<DirectiveEvent> events = new ArrayList<>();
        events.add(registered(asked));
        Set<TaskCode> codes = new HashSet<>();
        for (Charge charge : asked.tasks()) {
            if (!codes.add(charge.code())) {
                throw refused(new Refusal.TaskCodeTwice(charge.code()));
            }
            events.add(assigned(asked, charge));
        }
        return events;
    }

    /** Decides on one of its tasks. */
    public static List<DirectiveEvent> decide(Directive directive, TaskCommand asked) {
        notBefore("occurredOn", asked.occurredOn(), directive.header().issuedOn());
        Task task = directive.task(asked.task());
        DirectiveDecider decider = new DirectiveDecider(directive);
        return List.of(
                switch (asked) {
                    case AcceptTask c -> decider.accept(task, c);
                    case SetDueDate c -> decider.setDueDate(task, c);
                    case ReportProgress c -> decider.report(task, c);
                    case SubmitTask c -> decider.submit(task, c);
                    case ReturnTask c -> decider.giveBack(task, c);
                    case CompleteTask c -> decider.complete(task, c);
                    case ExtendTask c -> decider.extend(task, c);
                });
    }

    private static void requireRegistrar(RegisterDirective asked) {
        DirectiveHeader header = asked.header();
        List<AgencyId> may = new ArrayList<>(List.of(header.issuer()));
        AgencyId behalf = header.onBehalfOf();
        if (behalf != null) {
            may.add(behalf);
        }
        asked.recipients().forEach(recipient -> may.add(recipient.agency()));
        if (!may.contains(asked.by())) {
            throw refused(new Refusal.NotYourAct(may));
        }
    }

    private static DirectiveEvent registered(RegisterDirective asked) {
        DirectiveHeader header = asked.header();
        return new DirectiveRegistered(
                asked.id(),
                header.number().text(),
                header.number().series(),
                header.issuedOn().getYear(),
                header.issuer(),
                header.onBehalfOf(),
                header.issuedOn(),
                header.kind(),
                header.abstractText(),
                header.basis(),
                header.place(),
                header.signatoryPost(),
                header.urgency(),
                asked.recipients(),
                asked.by(),
                asked.occurredOn());
    }

    private static DirectiveEvent assigned(RegisterDirective asked, Charge charge) {
        return new TaskAssigned(
                asked.id(),
                charge.code(),
                charge.clause(),
                charge.text(),
                charge.leads(),
                charge.partners(),
                asked.header().issuer(),
                charge.evidenceAsked(),
                charge.reading(),
                asked.occurredOn());
    }

    private DirectiveEvent accept(Task task, AcceptTask asked) {
        requireLead(task, asked.by());
        switch (task) {
            case Task.Assigned t -> {}
            case Task.InProgress t -> {
                if (t.work().acceptedBy().contains(asked.by())) {
                    throw refused(new Refusal.TaskAlreadyAccepted(asked.task(), asked.by()));
                }
            }
            case Task.Submitted t -> throw wrongState(t, "accept");
            case Task.Completed t -> throw wrongState(t, "accept");
        }
        return new TaskAccepted(directive.id(), asked.task(), asked.by(), issuer(), asked.occurredOn());
    }

    private DirectiveEvent setDueDate(Task task, SetDueDate asked) {
        requireIssuer(asked.by());
        requireOpen(task, "set-due-date");
        if (task.due() instanceof Due.On on) {
            throw refused(new Refusal.TaskHasDueDate(asked.task(), on.date()));
        }
        notBefore("due", asked.due(), asked.occurredOn());
        return new TaskDueDateSet(
                directive.id(), asked.task(), asked.due(), task.charge().leads(), issuer(), asked.occurredOn());
    }

    private DirectiveEvent report(Task task, ReportProgress asked) {
        if (!task.charge().concerns(asked.by())) {
            throw refused(new Refusal.NotYourAct(task.charge().leads()));
        }
        Task.InProgress working = requireInProgress(task, "report-progress");
        if (task.charge().leads().contains(asked.by())) {
            requireAtWork(working, asked.by(), "report-progress", asked.occurredOn());
        } else {
            working.work().firstAccepted().ifPresent(begun -> notBefore("occurredOn", asked.occurredOn(), begun));
        }
        return new TaskProgressReported(
                directive.id(),
                asked.task(),
                asked.by(),
                asked.statement(),
                asked.percent(),
                asked.evidence(),
                issuer(),
                asked.occurredOn());
    }

    private DirectiveEvent submit(Task task, SubmitTask asked) {
        requireLead(task, asked.by());
        requireAtWork(requireInProgress(task, "submit"), asked.by(), "submit", asked.occurredOn());
        String evidenceAsked = task.charge().evidenceAsked();
        if (evidenceAsked != null && asked.evidence().isEmpty()) {
            throw refused(new Refusal.EvidenceMissing(asked.task(), evidenceAsked));
        }
        return new TaskSubmitted(
                directive.id(),
                asked.task(),
                asked.by(),
                asked.statement(),
                asked.evidence(),
                task.waitingFor().stream()
                        .filter(lead -> !lead.equals(asked.by()))
                        .toList(),
                issuer(),
                asked.occurredOn());
    }

    private DirectiveEvent giveBack(Task task, ReturnTask asked) {
        requireIssuer(asked.by());
        AgencyId named = asked.lead();
        if (named != null && !task.charge().leads().contains(named)) {
            throw wrongState(task, "return");
        }
        List<AgencyId> to = returnedTo(task, named);
        LocalDate handedIn = requireHandedIn(task, to, "return");
        notBefore("occurredOn", asked.occurredOn(), handedIn);
        int days = daysUnderCheck(task, asked.occurredOn());
        LocalDate due = task.due() instanceof Due.On on
                ? on.pausedFor(days, asked.occurredOn()).lastDay()
                : null;
        return new TaskReturned(
                directive.id(),
                asked.task(),
                asked.reason(),
                days,
                due,
                task.charge().leads(),
                to,
                issuer(),
                asked.occurredOn());
    }

    private static List<AgencyId> returnedTo(Task task, @Nullable AgencyId lead) {
        if (lead != null) {
            return List.of(lead);
        }
        return task instanceof Task.InProgress working
                ? working.work().submittedBy()
                : task.charge().leads();
    }

    /** The clock stands still only while all parts are with the issuer. */
    private static int daysUnderCheck(Task task, LocalDate returnedOn) {
        if (!(task instanceof Task.Submitted submitted)) {
            return 0;
        }
        LocalDate since = submitted.submittedOn();
        return task.due() instanceof Due.On on
                ? on.pausedBetween(since, returnedOn)
                : (int) Math.max(0, ChronoUnit.DAYS.between(since, returnedOn));
    }

    private DirectiveEvent complete(Task task, CompleteTask asked) {
        requireIssuer(asked.by());
        LocalDate handedIn = requireHandedIn(task, task.charge().leads(), "complete");
        notBefore("occurredOn", asked.occurredOn(), handedIn);
        Boolean inTime = task.due() instanceof Due.On on ? Boolean.valueOf(!handedIn.isAfter(on.lastDay())) : null;
        return new TaskCompleted(
                directive.id(),
                asked.task(),
                handedIn,
                inTime,
                task.charge().leads(),
                task.waitingFor(),
                issuer(),
                asked.occurredOn());
    }

    private DirectiveEvent extend(Task task, ExtendTask asked) {
        requireIssuer(asked.by());
        requireOpen(task, "extend");
        if (!(task.due() instanceof Due.On on)) {
            throw refused(new Refusal.TaskHasNoDueDate(asked.task()));
        }
        notBefore("due", asked.due(), asked.occurredOn());
        if (!asked.due().isAfter(on.lastDay())) {
            throw refused(new Refusal.ExtensionNotLater(asked.task(), on.lastDay(), asked.due()));
        }
        return new TaskExtended(
                directive.id(),
                asked.task(),
                on.lastDay(),
                asked.due(),
                asked.reason(),
                task.charge().leads(),
                issuer(),
                asked.occurredOn());
    }

    private AgencyId issuer() {
        return directive.header().issuer();
    }

    private void requireIssuer(AgencyId agency) {
        if (!directive.issuers().contains(agency)) {
            throw refused(new Refusal.NotYourAct(directive.issuers()));
        }
    }

    private static void requireLead(Task task, AgencyId agency) {
        if (!task.charge().leads().contains(agency)) {
            throw refused(new Refusal.NotYourAct(task.charge().leads()));
        }
    }

    private static void requireOpen(Task task, String act) {
        if (task instanceof Task.Completed) {
            throw wrongState(task, act);
        }
    }

    private static Task.InProgress requireInProgress(Task task, String act) {
        if (task instanceof Task.InProgress working) {
            return working;
        }
        throw wrongState(task, act);
    }

    /** The latest day on which one of these leads handed in its part. */
    private static LocalDate requireHandedIn(Task task, List<AgencyId> leads, String act) {
        return switch (task) {
            case Task.InProgress t -> t.work().lastSubmitted(leads).orElseThrow(() -> wrongState(task, act));
            case Task.Submitted t -> t.work().lastSubmitted(leads).orElse(t.submittedOn());
            case Task.Assigned t -> throw wrongState(task, act);
            case Task.Completed t -> throw wrongState(task, act);
        };
    }

    /** It has accepted, its part does not lie with the issuer, and the act is later than both. */
    private static void requireAtWork(Task.InProgress task, AgencyId lead, String act, LocalDate occurredOn) {
        if (!task.work().acceptedBy().contains(lead)) {
            throw refused(new Refusal.TaskNotAccepted(task.charge().code(), lead));
        }
        task.work().part(lead).ifPresent(part -> {
            if (part.submittedOn() != null) {
                throw refused(new Refusal.TaskNotInState(task.charge().code(), TaskState.SUBMITTED.name(), act));
            }
            // A part that comes back counts from that day: the days before were given back already.
            Stream.of(Optional.ofNullable(part.acceptedOn()), Optional.ofNullable(part.returnedOn()))
                    .flatMap(Optional::stream)
                    .forEach(earliest -> notBefore("occurredOn", occurredOn, earliest));
        });
    }

    private static void notBefore(String field, LocalDate date, LocalDate earliest) {
        if (date.isBefore(earliest)) {
            throw refused(new Refusal.DateTooEarly(field, date, earliest));
        }
    }

    private static ProjectRefused wrongState(Task task, String act) {
        return refused(new Refusal.TaskNotInState(
                task.charge().code(), TaskState.of(task).name(), act));
    }

    private static ProjectRefused refused(Refusal refusal) {
        return new ProjectRefused(refusal);
    }
}
