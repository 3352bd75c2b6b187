package org.clearway.complaint.domain;

import java.util.Objects;

/** One line of a compensation plan. */
public record PlanLineRef(String value) {
    public PlanLineRef {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
