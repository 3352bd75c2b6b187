package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an agency says about its part of a task.
 *
 * @param percent done so far by its own account, 0 to 100
 */
public record ProgressReport(
        AgencyId agency,
        LocalDate occurredOn,
        String statement,
        @Nullable Integer percent,
        List<Evidence> evidence) {
    public ProgressReport {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(occurredOn, "occurredOn");
        Objects.requireNonNull(statement, "statement");
        evidence = List.copyOf(evidence);
    }
}
