package org.clearway.clearance.domain;

/** Why an approved line is changed. */
public enum RevisionReason {
    COMPLAINT_UPHELD,
    PRICE_AT_REVISION,
    INVENTORY_CORRECTED,
    COURT_DECISION
}
