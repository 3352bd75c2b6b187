package org.clearway.clearance.domain;

/** The set of law that a plan is drafted by; where the transition clauses leave a choice, a person makes it. */
public enum RuleSet {
    LAW_2013,
    LAW_2024,
    LAW_2024_WITH_RESOLUTION_254
}
