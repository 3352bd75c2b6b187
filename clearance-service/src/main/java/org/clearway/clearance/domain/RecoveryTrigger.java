package org.clearway.clearance.domain;

/** The seven triggers of a recovery decision (Luật 31/2024 Art. 87 cl. 5, points a to g). */
public enum RecoveryTrigger {
    /** a: the plan is approved and no resettlement is needed. */
    NO_RESETTLEMENT_NEEDED,
    /** b: on-site resettlement, and money for temporary housing was accepted. */
    TEMPORARY_HOUSING_MONEY_ACCEPTED,
    /** c: a lot was handed over on the ground, to build on. */
    RESETTLEMENT_LOT_HANDED_OVER,
    /** d: a house was handed over. */
    RESETTLEMENT_HOUSE_HANDED_OVER,
    /** đ: a lot with a house was handed over. */
    LOT_WITH_HOUSE_HANDED_OVER,
    /** e: agreed, and has received the money to find housing. */
    MONEY_FOR_OWN_HOUSING_RECEIVED,
    /** g: handed the land over voluntarily, with temporary housing given or paid. */
    HANDED_OVER_VOLUNTARILY
}
