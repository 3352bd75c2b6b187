package org.clearway.clearance.domain;

import java.time.LocalDate;

/** What the land user said of its line. */
public sealed interface Answer {
    LocalDate on();

    LineId lineId();

    int lineVersion();

    /** Whether it is about this very version of the line. */
    default boolean isTo(PlanLine line) {
        return lineId().equals(line.lineId()) && lineVersion() == line.version();
    }

    record Accepted(LocalDate on, LineId lineId, int lineVersion, int planVersion) implements Answer {}

    record Refused(LocalDate on, LineId lineId, int lineVersion, RefusalReason reason) implements Answer {}
}
