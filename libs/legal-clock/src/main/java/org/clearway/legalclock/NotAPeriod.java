package org.clearway.legalclock;

/** A limit was asked of a rule that is not counted in time. */
public final class NotAPeriod extends LegalClockRefused {
    private final transient Rule rule;

    NotAPeriod(Rule rule) {
        super("The rule " + rule.version() + " is counted in " + rule.unit() + ", not in time");
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
