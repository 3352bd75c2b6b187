package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit in one time of its validity: codes were used again for other areas, so that only code and day name one.
 *
 * @param successors the units that took over when it ended
 */
public record AdministrativeUnit(
        String code,
        String kind,
        @Nullable String parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<UnitSuccessor> successors) {

    public AdministrativeUnit {
        successors = List.copyOf(successors);
    }

    public boolean existsOn(LocalDate day) {
        return Validity.holds(validFrom, validTo, day);
    }
}
