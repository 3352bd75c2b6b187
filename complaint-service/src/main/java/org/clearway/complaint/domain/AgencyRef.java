package org.clearway.complaint.domain;

import java.util.Objects;

/** An agency of project-service's register. */
public record AgencyRef(String value) {
    public AgencyRef {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
