package org.clearway.project.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.clearway.eventing.Loaded;
import org.clearway.project.domain.Agency;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.AgencyKind;
import org.clearway.project.domain.UnitCode;
import org.jspecify.annotations.Nullable;

/** Which agencies are there? */
public interface FindingAgencies {
    SortKey<Agency> BY_ID = new SortKey<>("id", agency -> agency.id().value());
    SortKey<Agency> BY_NAME = new SortKey<>("name", agency -> Folded.of(agency.nameVi()));

    /** Those of these ids that are in the register. */
    Map<AgencyId, Agency> byIds(Collection<AgencyId> ids);

    List<Loaded<Agency>> list(Wanted wanted, Listing<Agency> listing);

    /**
     * What is looked for; null = whatever.
     *
     * @param on valid on this day
     * @param text part of a name, marks or not
     */
    record Wanted(
            @Nullable LocalDate on,
            @Nullable AgencyKind kind,
            @Nullable UnitCode unit,
            @Nullable AgencyId parent,
            @Nullable String text) {}
}
