package org.clearway.project.web;

import org.clearway.kit.Actor;
import org.clearway.kit.Command;
import org.clearway.project.application.Asking;
import org.clearway.project.domain.Acting;
import org.clearway.project.domain.AgencyId;

/** From what a request carries beside its body to what a use case asks for. */
final class Ask {
    private static final String STEWARD = "steward";

    private Ask() {}

    static Asking of(Command command, Actor actor) {
        return new Asking(
                command.origin(),
                command.expectedVersion(),
                new Acting(new AgencyId(actor.agency()), actor.is(STEWARD)));
    }
}
