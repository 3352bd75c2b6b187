package org.clearway.project.web;

/** The roles of callers, as tokens name them. */
final class Roles {
    static final String CLERK = "clerk";
    static final String OFFICER = "officer";
    static final String HEAD = "head";
    static final String STEWARD = "steward";

    private Roles() {}
}
