package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A task of a directive; each state is a type of its own, and only some have a running clock. */
public sealed interface Task {
    Charge charge();

    Due due();

    Task due(Due changed);

    /** Nobody has accepted it yet. */
    record Assigned(Charge charge, Due due) implements Task {
        @Override
        public Assigned due(Due changed) {
            return new Assigned(charge, changed);
        }
    }

    /**
     * At least one lead has accepted it.
     *
     * @param work what was done so far
     */
    record InProgress(Charge charge, Due due, Work work) implements Task {
        @Override
        public InProgress due(Due changed) {
            return new InProgress(charge, changed, work);
        }
    }

    /** Its product lies with the issuer to be checked; the clock stands still. */
    record Submitted(Charge charge, Due due, Work work, AgencyId submittedBy, LocalDate submittedOn) implements Task {
        @Override
        public Submitted due(Due changed) {
            return new Submitted(charge, changed, work, submittedBy, submittedOn);
        }
    }

    /**
     * Closed by the issuer.
     *
     * @param inTime submitted by its last day; null where no date was set
     */
    record Completed(
            Charge charge,
            Due due,
            Work work,
            LocalDate submittedOn,
            LocalDate completedOn,
            @Nullable Boolean inTime) implements Task {
        @Override
        public Completed due(Due changed) {
            return new Completed(charge, changed, work, submittedOn, completedOn, inTime);
        }
    }

    /**
     * What the agencies did.
     *
     * @param acceptedBy the leads that accepted it
     * @param reports the latest reports; all of them stay in the record
     * @param returned how often it came back
     */
    record Work(List<AgencyId> acceptedBy, List<ProgressReport> reports, int returned) {
        private static final int REPORTS_KEPT = 20;

        public Work {
            acceptedBy = List.copyOf(acceptedBy);
            reports = List.copyOf(reports);
        }

        static Work begun(AgencyId lead) {
            return new Work(List.of(lead), List.of(), 0);
        }

        static Work none() {
            return new Work(List.of(), List.of(), 0);
        }

        Work accepted(AgencyId lead) {
            List<AgencyId> more = new ArrayList<>(acceptedBy);
            more.add(Objects.requireNonNull(lead, "lead"));
            return new Work(more, reports, returned);
        }

        Work reported(ProgressReport report) {
            List<ProgressReport> more = new ArrayList<>(reports);
            more.add(report);
            return new Work(acceptedBy, more.subList(Math.max(0, more.size() - REPORTS_KEPT), more.size()), returned);
        }

        Work returnedOnce() {
            return new Work(acceptedBy, reports, returned + 1);
        }
    }
}
