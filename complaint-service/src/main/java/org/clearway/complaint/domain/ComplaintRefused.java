package org.clearway.complaint.domain;

/** A command was refused by a rule of the law or of the case; the refusal says which, as data. */
public final class ComplaintRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public ComplaintRefused(Refusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
