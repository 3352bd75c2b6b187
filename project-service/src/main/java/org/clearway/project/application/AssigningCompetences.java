package org.clearway.project.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.clearway.eventing.Outcome;
import org.clearway.project.domain.Competence;
import org.clearway.project.domain.CompetenceDecider;
import org.clearway.project.domain.CompetenceEvent;

/** Entering who holds which power from when to when, one row or many. */
public final class AssigningCompetences {
    private final Histories<Competence, CompetenceEvent> competences;

    public AssigningCompetences(Histories<Competence, CompetenceEvent> competences) {
        this.competences = Objects.requireNonNull(competences);
    }

    /** Enters one row, or corrects it. */
    public Outcome<Competence> assign(Asking asking, Competence row, LocalDate occurredOn) {
        return competences.execute(
                row.id().value(),
                asking.origin(),
                asking.expectedVersion(),
                before -> CompetenceDecider.assign(before, row, occurredOn));
    }

    /** Enters many: all of them, or, where one is refused, none. */
    public void assignAll(Asking asking, List<Competence> rows, LocalDate occurredOn) {
        rows.forEach(row -> CompetenceDecider.assign(null, row, occurredOn));
        InParallel.each(rows, row -> {
            Asking part = asking.forPart(row.id().value());
            competences.execute(
                    row.id().value(),
                    part.origin(),
                    part.expectedVersion(),
                    before -> CompetenceDecider.assign(before, row, occurredOn));
        });
    }
}
