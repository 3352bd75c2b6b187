package org.clearway.project.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A body that acts or is named, with the days on which it exists.
 *
 * @param unit where it works; {@link UnitCode#COUNTRY} for central bodies
 * @param headPostVi the post of its head, never a person
 * @param parent its superior
 * @param successors who goes on with its work after its end; a person says which file goes to whom
 * @param assumed the usual body of that level, not seen in a source for this place
 */
public record Agency(
        AgencyId id,
        String nameVi,
        String nameEn,
        AgencyKind kind,
        UnitCode unit,
        String headPostVi,
        Validity validity,
        @Nullable AgencyId parent,
        List<AgencyId> successors,
        boolean assumed,
        @Nullable String note) {
    public Agency {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(validity, "validity");
        successors = List.copyOf(successors);
    }

    Agency ended(AgencyEvent.AgencyEnded end) {
        return new Agency(
                id,
                nameVi,
                nameEn,
                kind,
                unit,
                headPostVi,
                new Validity(validity.from(), end.validTo()),
                parent,
                end.successorIds(),
                assumed,
                note);
    }
}
