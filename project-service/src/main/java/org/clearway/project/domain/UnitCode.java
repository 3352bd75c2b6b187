package org.clearway.project.domain;

import java.util.Objects;

/** Statistical code of an administrative unit. Codes are used again after a merger: the key of a unit is
 * {@link UnitKey}. */
public record UnitCode(String value) {
    /** The country: the place of central bodies, no unit of the register. */
    public static final UnitCode COUNTRY = new UnitCode("VN");

    public UnitCode {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank UnitCode");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
