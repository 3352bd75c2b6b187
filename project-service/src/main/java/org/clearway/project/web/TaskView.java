package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.Charge;
import org.clearway.project.domain.DirectiveId;
import org.clearway.project.domain.Due;
import org.clearway.project.domain.Evidence;
import org.clearway.project.domain.ProgressReport;
import org.clearway.project.domain.Task;
import org.clearway.project.domain.TaskCode;
import org.clearway.project.domain.TaskState;
import org.clearway.project.domain.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A task as it stands.
 *
 * @param due the last day on which it is in time, or NO_DATE: only a person sets one
 * @param pausedDays days under check, which are not charged
 * @param parts of each lead that has accepted: since when, when it handed in its part, when it came back
 * @param submittedOn the latest day on which a part was handed in, once all of them are, or the task is completed
 * @param overdue the clock has said so, and it is not completed
 * @param inTime submitted by its last day; only once it is completed and had a date
 */
record TaskView(
        @Schema(example = "7c1f0a52-9c55-3b12-8f7b-0d7d3a3f2f10")
        DirectiveId directiveId,

        @Schema(example = "1309-1.2") TaskCode taskCode,
        @Schema(example = "1, câu 1") String clause,
        Wording text,
        TaskState state,
        List<AgencyId> leads,
        List<AgencyId> partners,
        Charge.Reading reading,
        @Nullable String evidenceAsked,
        @Schema(example = "NO_DATE") String due,
        int pausedDays,
        boolean overdue,
        List<AgencyId> acceptedBy,
        List<PartView> parts,
        List<ReportView> reports,
        int returned,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate completedOn,
        @Nullable Boolean inTime) {
    private static final String NO_DATE = "NO_DATE";

    static TaskView of(DirectiveId directive, Task task) {
        Task.Work work = work(task);
        Charge charge = task.charge();
        Due.On on = task.due() instanceof Due.On set ? set : null;
        return new TaskView(
                directive,
                charge.code(),
                charge.clause(),
                charge.text(),
                TaskState.of(task),
                charge.leads(),
                charge.partners(),
                charge.reading(),
                charge.evidenceAsked(),
                on == null ? NO_DATE : on.lastDay().toString(),
                on == null ? 0 : on.pausedDays(),
                on != null && on.signal() == Due.Signal.OVERDUE && !(task instanceof Task.Completed),
                work.acceptedBy(),
                work.allParts().stream().map(PartView::of).toList(),
                work.reports().stream().map(ReportView::of).toList(),
                work.returned(),
                submittedOn(task),
                task instanceof Task.Completed done ? done.completedOn() : null,
                task instanceof Task.Completed done ? done.inTime() : null);
    }

    private static Task.Work work(Task task) {
        return switch (task) {
            case Task.Assigned t -> Task.Work.none();
            case Task.InProgress t -> t.work();
            case Task.Submitted t -> t.work();
            case Task.Completed t -> t.work();
        };
    }

    private static @Nullable LocalDate submittedOn(Task task) {
        return switch (task) {
            case Task.Submitted t -> t.submittedOn();
            case Task.Completed t -> t.submittedOn();
            case Task.Assigned t -> null;
            case Task.InProgress t -> null;
        };
    }

    /** How far one lead is with its part. */
    @Schema(name = "TaskPart")
    record PartView(
            @Schema(example = "pc-bao-lam") AgencyId lead,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate returnedOn) {
        static PartView of(Task.Part part) {
            return new PartView(part.lead(), part.acceptedOn(), part.submittedOn(), part.returnedOn());
        }
    }

    /** What an agency said of its part. */
    record ReportView(
            @Schema(example = "pc-bao-lam") AgencyId agency,
            LocalDate occurredOn,
            @Schema(example = "Đã họp dân tại hai xã") String statement,
            @Schema(example = "40") @Nullable Integer percent,
            List<Evidence> evidence) {
        static ReportView of(ProgressReport report) {
            return new ReportView(
                    report.agency(), report.occurredOn(), report.statement(), report.percent(), report.evidence());
        }
    }
}
