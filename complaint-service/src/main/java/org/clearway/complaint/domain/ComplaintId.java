package org.clearway.complaint.domain;

import java.util.Objects;

/** Id of one complaint, a UUIDv7. */
public record ComplaintId(String value) {
    public ComplaintId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
