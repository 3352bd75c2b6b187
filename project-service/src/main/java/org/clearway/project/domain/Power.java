package org.clearway.project.domain;

import java.util.Objects;

/**
 * A power that somebody holds by law, as a word: {@code recovery-notice}, {@code plan-approval},
 * {@code recovery-decision}, {@code compulsory-inventory}, {@code coercion}, {@code first-complaint}.
 */
public record Power(String value) {
    public Power {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
