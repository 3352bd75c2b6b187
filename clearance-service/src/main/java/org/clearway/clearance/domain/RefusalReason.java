package org.clearway.clearance.domain;

/** Why an owner refuses, as a word: what was said in person stays in the minutes. */
public enum RefusalReason {
    PRICE,
    AREA_OR_BOUNDARY,
    LAND_ORIGIN_OR_CLASS,
    ASSETS_LEFT_OUT,
    RESETTLEMENT,
    OWNERSHIP_DISPUTE,
    AGAINST_THE_PROJECT,
    NOT_PRESENT,
    OTHER
}
