package org.clearway.complaint.domain;

import java.util.Objects;

/** A land user (household, co-owners, community) of clearance-service. */
public record LandUserRef(String value) {
    public LandUserRef {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
