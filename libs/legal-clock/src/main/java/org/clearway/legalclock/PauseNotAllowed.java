package org.clearway.legalclock;

/** A pause was given for a rule whose clock the law does not let be suspended. */
public final class PauseNotAllowed extends LegalClockRefused {
    private final transient Rule rule;

    PauseNotAllowed(Rule rule) {
        super("The clock of " + rule.version() + " is not suspended (" + rule.legalBasis() + ")");
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
