package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What may be asked of a directive. */
public sealed interface DirectiveCommand {
    AgencyId by();

    LocalDate occurredOn();

    /** Enters a directive with its tasks. */
    record RegisterDirective(
            DirectiveHeader header, List<Recipient> recipients, List<Charge> tasks, AgencyId by, LocalDate occurredOn)
            implements DirectiveCommand {
        public RegisterDirective {
            Objects.requireNonNull(header, "header");
            recipients = List.copyOf(recipients);
            tasks = List.copyOf(tasks);
        }

        public DirectiveId id() {
            return DirectiveId.of(header.issuer(), header.issuedOn().getYear(), header.number());
        }
    }

    /** What may be asked of a task. */
    sealed interface TaskCommand extends DirectiveCommand {
        TaskCode task();
    }

    record AcceptTask(TaskCode task, AgencyId by, LocalDate occurredOn) implements TaskCommand {}

    record SetDueDate(TaskCode task, LocalDate due, AgencyId by, LocalDate occurredOn) implements TaskCommand {}

    record ReportProgress(
            TaskCode task,
            String statement,
            @Nullable Integer percent,
            List<Evidence> evidence,
            AgencyId by,
            LocalDate occurredOn)
            implements TaskCommand {
        public ReportProgress {
            evidence = List.copyOf(evidence);
        }
    }

    record SubmitTask(TaskCode task, String statement, List<Evidence> evidence, AgencyId by, LocalDate occurredOn)
            implements TaskCommand {
        public SubmitTask {
            evidence = List.copyOf(evidence);
        }
    }

    /** @param lead whose part comes back; null = every part that was handed in */
    record ReturnTask(
            TaskCode task, String reason, @Nullable AgencyId lead, AgencyId by, LocalDate occurredOn)
            implements TaskCommand {}

    record CompleteTask(TaskCode task, AgencyId by, LocalDate occurredOn) implements TaskCommand {}

    record ExtendTask(TaskCode task, LocalDate due, String reason, AgencyId by, LocalDate occurredOn)
            implements TaskCommand {}
}
