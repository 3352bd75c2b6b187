package org.clearway.project.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A province, district or commune as it is on the days of its validity.
 *
 * @param parent code of the unit above it
 * @param successors who goes on with its territory
 */
public record AdministrativeUnit(
        UnitCode code,
        String name,
        String nameEn,
        UnitKind kind,
        @Nullable UnitCode parent,
        Validity validity,
        @Nullable String legalBasis,
        List<Succession> successors,
        @Nullable String note) {
    public AdministrativeUnit {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(validity, "validity");
        successors = List.copyOf(successors);
    }

    /** Its key: code and first day. */
    public UnitKey key() {
        return new UnitKey(code, validity.from());
    }

    AdministrativeUnit ended(UnitEvent.UnitEnded end) {
        return new AdministrativeUnit(
                code,
                name,
                nameEn,
                kind,
                parent,
                new Validity(validity.from(), end.validTo()),
                legalBasis,
                end.successors(),
                note);
    }
}
