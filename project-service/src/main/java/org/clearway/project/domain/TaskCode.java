package org.clearway.project.domain;

import java.util.Objects;

/** Names a task inside its directive, such as {@code 1309-2.1}. */
public record TaskCode(String value) {
    public TaskCode {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank TaskCode");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
