package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;
import org.clearway.project.domain.AgencyEvent.AgencyEnded;
import org.clearway.project.domain.AgencyEvent.AgencyRegistered;
import org.jspecify.annotations.Nullable;

/** Keeps the register of agencies. */
public final class AgencyDecider {
    private AgencyDecider() {}

    /** Enters an agency, or corrects its entry; the same entry again says nothing. */
    public static List<AgencyEvent> register(@Nullable Agency before, Agency entry, LocalDate occurredOn) {
        if (entry.validity().endsBeforeItStarts()) {
            throw new ProjectRefused(new Refusal.ValidityReversed("validTo"));
        }
        if (entry.equals(before)) {
            return List.of();
        }
        return List.of(new AgencyRegistered(
                entry.id(),
                entry.nameVi(),
                entry.nameEn(),
                entry.kind(),
                entry.unit(),
                entry.headPostVi(),
                entry.validity().from(),
                entry.validity().to(),
                entry.parent(),
                entry.successors(),
                entry.assumed(),
                entry.note(),
                occurredOn));
    }

    /** Ends an agency on its last day, or moves that day. */
    public static List<AgencyEvent> end(Agency agency, EndAgency asked) {
        if (new Validity(agency.validity().from(), asked.validTo()).endsBeforeItStarts()) {
            throw new ProjectRefused(new Refusal.ValidityReversed("validTo"));
        }
        List<AgencyId> named = asked.successors();
        AgencyEnded end = new AgencyEnded(
                agency.id(),
                asked.validTo(),
                named == null ? agency.successors() : named,
                asked.legalBasis(),
                asked.occurredOn());
        return agency.ended(end).equals(agency) ? List.of() : List.of(end);
    }

    /** Applies one event. */
    public static Agency evolve(@Nullable Agency state, AgencyEvent event) {
        return switch (event) {
            case AgencyRegistered e ->
                new Agency(
                        e.agencyId(),
                        e.nameVi(),
                        e.nameEn(),
                        e.kind(),
                        e.unitCode(),
                        e.headPostVi(),
                        new Validity(e.validFrom(), e.validTo()),
                        e.parentId(),
                        e.successorIds(),
                        e.assumed(),
                        e.note());
            case AgencyEnded e -> Missing.not(state, "agency").ended(e);
        };
    }
}
