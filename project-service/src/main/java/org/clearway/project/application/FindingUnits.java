package org.clearway.project.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.clearway.eventing.Loaded;
import org.clearway.project.domain.AdministrativeUnit;
import org.clearway.project.domain.UnitCode;
import org.clearway.project.domain.UnitKind;
import org.jspecify.annotations.Nullable;

/** Which administrative units are there? */
public interface FindingUnits {
    SortKey<AdministrativeUnit> BY_KEY = new SortKey<>("key", unit -> unit.key().text());
    SortKey<AdministrativeUnit> BY_NAME = new SortKey<>("name", unit -> Folded.of(unit.name()));

    /** All entries with one of these codes, of whatever day. */
    List<AdministrativeUnit> byCodes(Collection<UnitCode> codes);

    List<Loaded<AdministrativeUnit>> list(Wanted wanted, Listing<AdministrativeUnit> listing);

    /** What is looked for; null = whatever. */
    record Wanted(
            @Nullable LocalDate on,
            @Nullable UnitKind kind,
            @Nullable UnitCode parent,
            @Nullable UnitCode code) {}
}
