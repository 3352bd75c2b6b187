package org.clearway.project.domain;

import java.util.Objects;

/** Names an agency of the register, such as {@code pc-lam-dong}. */
public record AgencyId(String value) {
    public AgencyId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank AgencyId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
