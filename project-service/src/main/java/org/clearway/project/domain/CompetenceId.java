package org.clearway.project.domain;

import java.util.Objects;

/** Names one row of the table of competences. */
public record CompetenceId(String value) {
    public CompetenceId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank CompetenceId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
