package org.clearway.complaint.domain;

import java.util.Objects;

/** A compensation plan of clearance-service. */
public record PlanRef(String value) {
    public PlanRef {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
