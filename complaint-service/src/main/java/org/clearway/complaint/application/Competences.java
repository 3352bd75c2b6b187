package org.clearway.complaint.application;

import java.time.LocalDate;
import org.clearway.complaint.domain.Agency;
import org.clearway.eventing.InboundEvent;
import org.jspecify.annotations.Nullable;

/** Own copy of the dated competence data, and of the levels of units that it speaks of. */
public interface Competences {
    /** Whether the data of that day let this agency resolve first complaints about its own decisions. */
    boolean mayResolveFirst(Agency agency, LocalDate day);

    /** Keeps a row as it now stands. */
    void assign(InboundEvent seen, Row row);

    /** Keeps the kind of a unit, from which its level follows. */
    void establish(InboundEvent seen, Unit unit);

    /** @param level {@code PROVINCE}, {@code DISTRICT} or {@code COMMUNE} */
    record Row(
            String power,
            String agencyKind,
            String level,
            @Nullable String unitCode,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record Unit(
            String code,
            String kind,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}
