package org.clearway.project.domain;

/** A command that the domain refuses; nothing has changed. */
public final class ProjectRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public ProjectRefused(Refusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    /** Why, as data. */
    public Refusal refusal() {
        return refusal;
    }
}
