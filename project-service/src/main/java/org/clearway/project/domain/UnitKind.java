package org.clearway.project.domain;

/** Kinds of administrative units; the district level ended on 2025-06-30. */
public enum UnitKind {
    PROVINCE(Level.PROVINCE),
    DISTRICT(Level.DISTRICT),
    CITY(Level.DISTRICT),
    TOWNSHIP(Level.COMMUNE),
    COMMUNE(Level.COMMUNE),
    WARD(Level.COMMUNE);

    private final Level level;

    UnitKind(Level level) {
        this.level = level;
    }

    /** The level of government to which units of this kind belong. */
    public Level level() {
        return level;
    }
}
