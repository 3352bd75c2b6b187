package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;
import org.clearway.project.domain.CompetenceEvent.CompetenceAssigned;
import org.jspecify.annotations.Nullable;

/** Keeps the table of competences. */
public final class CompetenceDecider {
    private CompetenceDecider() {}

    /** Enters a row, or corrects it; the same row again says nothing. No power is ever given to a Party body. */
    public static List<CompetenceEvent> assign(@Nullable Competence before, Competence row, LocalDate occurredOn) {
        if (row.agencyKind().isPartyBody()) {
            throw new ProjectRefused(new Refusal.PartyBodyNeverDecides(
                    "agencyKind", row.agencyKind().name()));
        }
        if (row.validity().endsBeforeItStarts()) {
            throw new ProjectRefused(new Refusal.ValidityReversed("validTo"));
        }
        if (row.equals(before)) {
            return List.of();
        }
        return List.of(new CompetenceAssigned(
                row.id(),
                row.power(),
                row.agencyKind(),
                row.level(),
                row.unit(),
                row.projectClass(),
                row.validity().from(),
                row.validity().to(),
                row.legalBasis(),
                row.instrument(),
                row.note(),
                occurredOn));
    }

    /** Applies one event. */
    public static Competence evolve(@Nullable Competence state, CompetenceEvent event) {
        return switch (event) {
            case CompetenceAssigned e ->
                new Competence(
                        e.competenceId(),
                        e.power(),
                        e.agencyKind(),
                        e.level(),
                        e.unitCode(),
                        e.projectClass(),
                        new Validity(e.validFrom(), e.validTo()),
                        e.legalBasis(),
                        e.instrument(),
                        e.note());
        };
    }
}
