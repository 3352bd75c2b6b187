package org.clearway.project.domain;

import java.util.Objects;

/**
 * Who gets a directive.
 *
 * @param asPrinted the line of the paper that names it
 */
public record Recipient(AgencyId agency, Role role, String asPrinted) {
    public Recipient {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(asPrinted, "asPrinted");
    }

    /** Why it gets it. */
    public enum Role {
        ADDRESSEE,
        INFORMATION,
        FILE_COPY
    }
}
