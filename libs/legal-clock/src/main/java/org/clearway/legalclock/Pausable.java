package org.clearway.legalclock;

/** Whether the law lets the clock of a rule be suspended. */
public enum Pausable {
    YES,
    NO,
    /** The provision was not read: a pause is counted, and the derivation shows that nobody checked it. */
    UNKNOWN
}
