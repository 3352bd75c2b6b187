package org.clearway.legalclock;

/** A rule counted in hours was started with a day alone. */
public final class StartNeedsMoment extends LegalClockRefused {
    private final transient Rule rule;

    StartNeedsMoment(Rule rule) {
        super("The rule " + rule.version() + " is counted in hours: its start is a moment, not a day");
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
