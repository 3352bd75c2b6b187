package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.clearway.project.domain.UnitEvent.UnitEnded;
import org.clearway.project.domain.UnitEvent.UnitEstablished;
import org.jspecify.annotations.Nullable;

/** Keeps the register of administrative units. */
public final class UnitDecider {
    private UnitDecider() {}

    /**
     * Enters a unit, or corrects its entry; the same entry again says nothing.
     *
     * @param sameCode the other entries with this code: on one day a code names one area
     */
    public static List<UnitEvent> establish(
            @Nullable AdministrativeUnit before,
            AdministrativeUnit entry,
            Collection<AdministrativeUnit> sameCode,
            LocalDate occurredOn) {
        if (entry.validity().endsBeforeItStarts()) {
            throw new ProjectRefused(new Refusal.ValidityReversed("validTo"));
        }
        requireAlone(entry, sameCode);
        if (entry.equals(before)) {
            return List.of();
        }
        return List.of(new UnitEstablished(
                entry.code(),
                entry.name(),
                entry.nameEn(),
                entry.kind(),
                entry.parent(),
                entry.validity().from(),
                entry.validity().to(),
                entry.legalBasis(),
                entry.successors(),
                entry.note(),
                occurredOn));
    }

    /**
     * Ends a unit on its last day, or moves that day.
     *
     * @param sameCode the other entries with this code
     */
    public static List<UnitEvent> end(AdministrativeUnit unit, EndUnit asked, Collection<AdministrativeUnit> sameCode) {
        if (new Validity(unit.validity().from(), asked.validTo()).endsBeforeItStarts()) {
            throw new ProjectRefused(new Refusal.ValidityReversed("validTo"));
        }
        List<Succession> named = asked.successors();
        UnitEnded end = new UnitEnded(
                unit.code(),
                unit.validity().from(),
                asked.validTo(),
                named == null ? unit.successors() : named,
                asked.legalBasis(),
                asked.occurredOn());
        AdministrativeUnit ended = unit.ended(end);
        requireAlone(ended, sameCode);
        return ended.equals(unit) ? List.of() : List.of(end);
    }

    private static void requireAlone(AdministrativeUnit entry, Collection<AdministrativeUnit> sameCode) {
        for (AdministrativeUnit other : sameCode) {
            if (!other.key().equals(entry.key()) && other.validity().overlaps(entry.validity())) {
                throw new ProjectRefused(
                        new Refusal.UnitsOverlap(entry.code(), other.key().text()));
            }
        }
    }

    /** Applies one event. */
    public static AdministrativeUnit evolve(@Nullable AdministrativeUnit state, UnitEvent event) {
        return switch (event) {
            case UnitEstablished e ->
                new AdministrativeUnit(
                        e.code(),
                        e.name(),
                        e.nameEn(),
                        e.kind(),
                        e.parent(),
                        new Validity(e.validFrom(), e.validTo()),
                        e.legalBasis(),
                        e.successors(),
                        e.note());
            case UnitEnded e -> Missing.not(state, "unit").ended(e);
        };
    }
}
