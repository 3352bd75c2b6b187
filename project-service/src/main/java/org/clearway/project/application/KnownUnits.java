package org.clearway.project.application;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.clearway.project.domain.AdministrativeUnit;
import org.clearway.project.domain.ProjectRefused;
import org.clearway.project.domain.Refusal;
import org.clearway.project.domain.UnitCode;
import org.clearway.project.domain.Validity;

/** A unit that an entry of a register names must be in the register, and exist while the entry is valid. */
final class KnownUnits {
    private final List<AdministrativeUnit> known;

    KnownUnits(Collection<AdministrativeUnit> known) {
        this.known = List.copyOf(known);
    }

    /** @throws ProjectRefused unknown-unit */
    void require(String field, UnitCode code) {
        if (known.stream().noneMatch(unit -> unit.code().equals(code))) {
            throw new ProjectRefused(new Refusal.UnknownUnit(field, code));
        }
    }

    /** @throws ProjectRefused unknown-unit, unit-not-valid-on-day */
    void require(String field, UnitCode code, Validity during) {
        require(field, code);
        if (known.stream()
                .noneMatch(unit -> unit.code().equals(code) && unit.validity().overlaps(during))) {
            // Not overlapping, so that the entry has an end, or a beginning, on the side of the gap.
            throw new ProjectRefused(new Refusal.UnitNotValidOnDay(
                    field, code, Objects.requireNonNull(during.from() == null ? during.to() : during.from())));
        }
    }
}
