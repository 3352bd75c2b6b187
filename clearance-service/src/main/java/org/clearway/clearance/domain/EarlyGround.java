package org.clearway.clearance.domain;

/** Why recovery may be decided before the plan is approved, where the law of the day allows it at all. */
public enum EarlyGround {
    NATIONAL_IMPORTANT_OR_URGENT_PROJECT,
    QUORUM_CERTIFIED
}
