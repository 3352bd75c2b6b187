package org.clearway.complaint.domain;

import java.util.Objects;

/** A key project of project-service. */
public record ProjectRef(String value) {
    public ProjectRef {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
