package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names an administrative unit: its code, and from when, because seven codes of the area name another area since
 * 2025-07-01.
 *
 * @param validFrom null = the founding day is not known
 */
public record UnitKey(UnitCode code, @Nullable LocalDate validFrom) {
    private static final String UNKNOWN = "-";

    public UnitKey {
        Objects.requireNonNull(code, "code");
    }

    /** As one word: {@code 25054@2025-07-01}, or {@code 25054@-} where the founding day is not known. */
    public String text() {
        return code.value() + "@" + (validFrom == null ? UNKNOWN : validFrom);
    }
}
