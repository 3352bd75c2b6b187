package org.clearway.complaint.domain;

/** What the decision says of the complaint. */
public enum Outcome {
    UPHELD,
    PARTLY_UPHELD,
    REJECTED
}
