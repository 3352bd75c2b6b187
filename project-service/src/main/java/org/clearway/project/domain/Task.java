package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A task of a directive; each state is a type of its own, and only some have a running clock. */
public sealed interface Task {
    Charge charge();

    Due due();

    Task due(Due changed);

    /** The leads whose part has not been handed in; none once the whole is with the issuer. */
    default List<AgencyId> waitingFor() {
        return switch (this) {
            case Assigned t -> charge().leads();
            case InProgress t -> t.work().without(charge().leads());
            case Submitted t -> List.of();
            case Completed t -> List.of();
        };
    }

    /** Nobody has accepted it yet. */
    record Assigned(Charge charge, Due due) implements Task {
        @Override
        public Assigned due(Due changed) {
            return new Assigned(charge, changed);
        }
    }

    /**
     * At least one lead has accepted it, and not every lead has handed in its part.
     *
     * @param work what was done so far
     */
    record InProgress(Charge charge, Due due, Work work) implements Task {
        @Override
        public InProgress due(Due changed) {
            return new InProgress(charge, changed, work);
        }
    }

    /**
     * The parts of all leads lie with the issuer to be checked; the clock stands still.
     *
     * @param submittedBy whose part was the last to come
     * @param submittedOn the latest day on which a part was handed in
     */
    record Submitted(Charge charge, Due due, Work work, AgencyId submittedBy, LocalDate submittedOn) implements Task {
        @Override
        public Submitted due(Due changed) {
            return new Submitted(charge, changed, work, submittedBy, submittedOn);
        }
    }

    /**
     * Closed by the issuer.
     *
     * @param submittedOn the latest day on which a part was handed in
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
     * @param parts the days of each lead's part; states from before they were kept have none
     */
    record Work(
            List<AgencyId> acceptedBy,
            List<ProgressReport> reports,
            int returned,
            @Nullable List<Part> parts) {
        private static final int REPORTS_KEPT = 20;

        public Work {
            acceptedBy = List.copyOf(acceptedBy);
            reports = List.copyOf(reports);
            parts = parts == null ? List.of() : List.copyOf(parts);
        }

        /** Nothing yet. */
        public static Work none() {
            return new Work(List.of(), List.of(), 0, List.of());
        }

        /** The days of each lead's part, in the order of acceptance. */
        public List<Part> allParts() {
            return parts == null ? List.of() : parts;
        }

        Optional<Part> part(AgencyId lead) {
            return allParts().stream().filter(part -> part.lead().equals(lead)).findFirst();
        }

        /** When the first lead took it on. */
        Optional<LocalDate> firstAccepted() {
            return allParts().stream()
                    .flatMap(part -> Stream.ofNullable(part.acceptedOn()))
                    .min(Comparator.naturalOrder());
        }

        /** The leads whose part lies with the issuer. */
        List<AgencyId> submittedBy() {
            return allParts().stream()
                    .filter(part -> part.submittedOn() != null)
                    .map(Part::lead)
                    .toList();
        }

        /** The latest day on which one of these parts was handed in. */
        Optional<LocalDate> lastSubmitted(Collection<AgencyId> leads) {
            return allParts().stream()
                    .filter(part -> leads.contains(part.lead()))
                    .flatMap(part -> Stream.ofNullable(part.submittedOn()))
                    .max(Comparator.naturalOrder());
        }

        List<AgencyId> without(List<AgencyId> leads) {
            List<AgencyId> handedIn = submittedBy();
            return leads.stream().filter(lead -> !handedIn.contains(lead)).toList();
        }

        Work accepted(AgencyId lead, LocalDate on) {
            List<AgencyId> more = new ArrayList<>(acceptedBy);
            more.add(Objects.requireNonNull(lead, "lead"));
            return new Work(more, reports, returned, plus(new Part(lead, on, null, null)));
        }

        Work submitted(AgencyId lead, LocalDate on) {
            Part before = part(lead).orElse(new Part(lead, null, null, null));
            return new Work(
                    acceptedBy, reports, returned, plus(new Part(lead, before.acceptedOn(), on, before.returnedOn())));
        }

        Work reported(ProgressReport report) {
            List<ProgressReport> more = new ArrayList<>(reports);
            more.add(report);
            return new Work(
                    acceptedBy, more.subList(Math.max(0, more.size() - REPORTS_KEPT), more.size()), returned, parts);
        }

        Work returnedTo(Collection<AgencyId> leads, LocalDate on) {
            List<Part> changed = allParts().stream()
                    .map(part ->
                            leads.contains(part.lead()) ? new Part(part.lead(), part.acceptedOn(), null, on) : part)
                    .toList();
            return new Work(acceptedBy, reports, returned + 1, changed);
        }

        private List<Part> plus(Part part) {
            List<Part> more = new ArrayList<>(allParts());
            more.removeIf(known -> known.lead().equals(part.lead()));
            more.add(part);
            return more;
        }
    }

    /**
     * One lead's part: "each for its part" where a task has many leads.
     *
     * @param acceptedOn null in states from before it was kept
     * @param submittedOn null while it is not with the issuer
     * @param returnedOn when it came back last; null = never
     */
    record Part(
            AgencyId lead,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate returnedOn) {
        public Part {
            Objects.requireNonNull(lead, "lead");
        }
    }
}
