package org.clearway.complaint.domain;

import java.util.Objects;

/** A parcel of clearance-service. */
public record ParcelRef(String value) {
    public ParcelRef {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
