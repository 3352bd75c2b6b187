package org.clearway.complaint.web;

import java.time.LocalDate;
import java.util.function.Function;
import org.clearway.complaint.application.HandlingComplaint;
import org.clearway.complaint.application.HandlingComplaint.Acting;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.Authority;
import org.clearway.complaint.domain.Complaint;
import org.clearway.complaint.domain.ComplaintCommand.Act;
import org.clearway.complaint.domain.ComplaintId;
import org.clearway.eventing.Outcome;
import org.clearway.kit.Actor;
import org.clearway.kit.Answers;
import org.clearway.kit.Command;
import org.clearway.kit.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What all acts of the controllers have in common. */
@Component
class ComplaintActs {
    private final HandlingComplaint handling;

    ComplaintActs(HandlingComplaint handling) {
        this.handling = handling;
    }

    ResponseEntity<ComplaintView> act(
            ComplaintId id, Actor actor, Command command, LocalDate occurredOn, Function<Authority, Act> act) {
        Acting acting = new Acting(id, new AgencyRef(actor.agency()), command.origin(), command.expectedVersion());
        Outcome<Complaint> done = handling.handle(acting, occurredOn, act).orElseThrow(NotFound::new);
        return Answers.ok(done.version(), ComplaintView.of(done.state()));
    }
}
