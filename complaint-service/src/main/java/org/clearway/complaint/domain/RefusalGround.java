package org.clearway.complaint.domain;

/** The closed list of grounds on which a complaint is not accepted (Luật Khiếu nại 02/2011/QH13, Art. 11). */
public enum RefusalGround {
    /** Internal act, normative act or state secret. */
    INTERNAL_OR_NORMATIVE_ACT,
    /** No direct link to the complainant's own rights. */
    NO_DIRECT_LINK,
    /** No capacity, and no lawful representative. */
    NO_CAPACITY,
    /** The representative is not a valid one. */
    INVALID_REPRESENTATIVE,
    /** Neither signature nor fingerprint. */
    UNSIGNED,
    /** Filed after the window without good reason. */
    OUT_OF_TIME,
    /** Already decided in second instance. */
    SECOND_DECISION_EXISTS,
    /** Terminated, and not resumed in the window. */
    TERMINATED,
    /** Before a court, or decided by it. */
    BEFORE_COURT
}
