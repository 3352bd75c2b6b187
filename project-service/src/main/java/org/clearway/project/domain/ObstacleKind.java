package org.clearway.project.domain;

/** What sort of thing stands in the way. */
public enum ObstacleKind {
    SITE_CLEARANCE,
    COMPLAINT,
    PLANNING_OVERLAP,
    FOREST_CONVERSION,
    RESETTLEMENT,
    UTILITY,
    CAPITAL,
    MATERIAL,
    CONTRACTOR,
    PROCEDURE,
    WEATHER,
    OTHER
}
