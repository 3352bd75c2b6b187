package org.clearway.insight.web;

import org.clearway.insight.application.Viewer;
import org.clearway.kit.Actor;

/** Who sees what: inspectorate and operator all that is not sealed, everybody else what the services would show. */
final class Viewers {
    /** Everybody who acts for an agency, and those who look at all of them. */
    static final String ANALYST = "analyst";

    static final String OPERATOR = "operator";

    private Viewers() {}

    static Viewer of(Actor actor) {
        return actor.is(ANALYST) || actor.is(OPERATOR) ? Viewer.inspector(actor.agency()) : Viewer.of(actor.agency());
    }
}
