package org.clearway.clearance.web;

import java.time.LocalDate;
import org.clearway.clearance.application.Act;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.Duty;
import org.clearway.kit.Actor;
import org.clearway.kit.Command;

/** From the outer facts of a request to those of an act. */
final class Requests {
    private Requests() {}

    static Act act(Duty duty, LocalDate occurredOn, Actor actor, Command command) {
        return new Act(duty, new AgencyRef(actor.agency()), occurredOn, command.origin(), command.expectedVersion());
    }
}
