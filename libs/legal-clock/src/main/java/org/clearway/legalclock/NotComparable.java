package org.clearway.legalclock;

/** A measured value was given to a rule that does not say how it is compared. */
public final class NotComparable extends LegalClockRefused {
    private final transient Rule rule;

    NotComparable(Rule rule) {
        super("The rule " + rule.version() + " names no comparison");
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
