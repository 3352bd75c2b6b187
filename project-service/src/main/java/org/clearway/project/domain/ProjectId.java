package org.clearway.project.domain;

import java.util.Locale;
import java.util.Objects;

/** Names a key project; it follows from the project's code. */
public record ProjectId(String value) {
    public ProjectId {
        Objects.requireNonNull(value, "value");
    }

    /** The id of the project with this code; case makes no difference. */
    public static ProjectId ofCode(String code) {
        return new ProjectId(NamedIds.of("project", code.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return value;
    }
}
