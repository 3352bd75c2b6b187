package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the register of administrative units says. */
public sealed interface UnitEvent {
    UnitCode code();

    LocalDate occurredOn();

    /** The entry as it now stands; a second one replaces the first as a whole. */
    record UnitEstablished(
            UnitCode code,
            String name,
            String nameEn,
            UnitKind kind,
            @Nullable UnitCode parent,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String legalBasis,
            List<Succession> successors,
            @Nullable String note,
            LocalDate occurredOn)
            implements UnitEvent {
        public UnitEstablished {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(occurredOn, "occurredOn");
            successors = List.copyOf(successors);
        }
    }

    /** Its last day and its successors are known. */
    record UnitEnded(
            UnitCode code,
            @Nullable LocalDate validFrom,
            LocalDate validTo,
            List<Succession> successors,
            @Nullable String legalBasis,
            LocalDate occurredOn)
            implements UnitEvent {
        public UnitEnded {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(validTo, "validTo");
            Objects.requireNonNull(occurredOn, "occurredOn");
            successors = List.copyOf(successors);
        }
    }
}
