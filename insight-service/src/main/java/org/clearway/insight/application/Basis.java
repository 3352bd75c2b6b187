package org.clearway.insight.application;

/** Which date of an event counts when a state is asked for as of a day. */
public enum Basis {
    /** What was recorded by then: what the answers of that day said. */
    RECORDED,
    /** What had happened by then on paper, also when it was entered later. */
    LEGAL
}
