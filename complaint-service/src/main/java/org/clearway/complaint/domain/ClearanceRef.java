package org.clearway.complaint.domain;

import java.util.Objects;

/** A site clearance of clearance-service. */
public record ClearanceRef(String value) {
    public ClearanceRef {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
