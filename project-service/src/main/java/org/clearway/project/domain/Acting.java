package org.clearway.project.domain;

import java.util.Objects;

/**
 * For whom somebody acts.
 *
 * @param agency the agency
 * @param steward keeps the register, and may enter a project that names no owner
 */
public record Acting(AgencyId agency, boolean steward) {
    public Acting {
        Objects.requireNonNull(agency, "agency");
    }

    /** Somebody of this agency, without a steward's rights. */
    public static Acting of(AgencyId agency) {
        return new Acting(agency, false);
    }
}
