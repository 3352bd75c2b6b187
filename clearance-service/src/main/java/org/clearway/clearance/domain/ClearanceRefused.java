package org.clearway.clearance.domain;

/** Thrown where the law, or the state of a case, does not allow an act. Nothing has changed then. */
public final class ClearanceRefused extends RuntimeException {
    private final transient Refusal reason;

    public ClearanceRefused(Refusal reason) {
        // A refusal is an answer and not a fault: a stack trace would only cost time.
        super(reason.toString(), null, false, false);
        this.reason = reason;
    }

    public Refusal reason() {
        return reason;
    }
}
