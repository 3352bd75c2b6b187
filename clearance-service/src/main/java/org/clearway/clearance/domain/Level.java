package org.clearway.clearance.domain;

import java.util.Optional;

/** The levels of administrative units. */
public enum Level {
    PROVINCE,
    DISTRICT,
    COMMUNE;

    /** The level of a unit of this kind, as the register words it. */
    public static Optional<Level> ofUnitKind(String kind) {
        return switch (kind) {
            case "PROVINCE" -> Optional.of(PROVINCE);
            case "DISTRICT", "CITY" -> Optional.of(DISTRICT);
            case "TOWNSHIP", "COMMUNE", "WARD" -> Optional.of(COMMUNE);
            default -> Optional.empty();
        };
    }
}
