package org.clearway.complaint.domain;

/**
 * A right that the complainant has next, and until when.
 *
 * @param window the time in which it can be used
 */
public record NextRight(Right right, LegalLimit window) {

    /** What the complainant may do. */
    public enum Right {
        SECOND_COMPLAINT,
        COURT_ACTION
    }
}
