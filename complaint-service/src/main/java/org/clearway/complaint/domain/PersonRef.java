package org.clearway.complaint.domain;

import java.util.Objects;

/** A person whose data lies in the vault; says nothing about the person. */
public record PersonRef(String value) {
    public PersonRef {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
