package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The lines of a plan. */
public record PlanLines(List<LineInPlan> lines) {
    public PlanLines {
        lines = List.copyOf(lines);
    }

    static PlanLines drafted(List<PlanLine> lines) {
        return new PlanLines(lines.stream().map(LineInPlan::drafted).toList());
    }

    public Optional<LineInPlan> find(LineId id) {
        return lines.stream().filter(l -> l.line().lineId().equals(id)).findFirst();
    }

    public Optional<LineInPlan> of(LandUserId landUser) {
        return lines.stream()
                .filter(l -> l.line().landUserId().equals(landUser))
                .findFirst();
    }

    /** Whether anybody in the plan must be resettled. */
    boolean needResettlement() {
        return lines.stream().anyMatch(l -> l.line().resettlement());
    }

    List<PlanLine> plain() {
        return lines.stream().map(LineInPlan::line).toList();
    }

    PlanLines inForce(LocalDate since) {
        return new PlanLines(lines.stream().map(l -> l.inForce(since)).toList());
    }

    PlanLines changing(LineId id, UnaryOperator<LineInPlan> change) {
        return new PlanLines(lines.stream()
                .map(l -> l.line().lineId().equals(id) ? change.apply(l) : l)
                .toList());
    }
}
