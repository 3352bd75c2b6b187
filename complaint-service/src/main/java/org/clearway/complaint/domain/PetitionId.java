package org.clearway.complaint.domain;

import java.util.Objects;

/** Id of one petition or feedback, a UUIDv7. */
public record PetitionId(String value) {
    public PetitionId {
        Objects.requireNonNull(value, "value");
    }
}
