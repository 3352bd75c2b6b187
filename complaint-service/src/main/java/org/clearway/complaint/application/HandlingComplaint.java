package org.clearway.complaint.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.Authority;
import org.clearway.complaint.domain.Complaint;
import org.clearway.complaint.domain.ComplaintCommand.Act;
import org.clearway.complaint.domain.ComplaintId;
import org.clearway.complaint.domain.ComplaintRefused;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Outcome;
import org.springframework.stereotype.Component;

/** Does one legal act in a case, as the agency that holds it. */
@Component
public class HandlingComplaint {
    private final Complaints complaints;
    private final FindingComplaints finding;
    private final Authorities authorities;

    HandlingComplaint(Complaints complaints, FindingComplaints finding, Authorities authorities) {
        this.complaints = complaints;
        this.finding = finding;
        this.authorities = authorities;
    }

    /** Who acts on what, and as which version it was seen. */
    public record Acting(ComplaintId id, AgencyRef agency, Origin origin, long expectedVersion) {}

    /**
     * @param occurredOn day on which the act must have been lawful
     * @param act the command for whoever has this authority
     * @return empty when there is no such complaint, or none that the agency may see
     * @throws ComplaintRefused by the decider
     */
    public Optional<Outcome<Complaint>> handle(Acting acting, LocalDate occurredOn, Function<Authority, Act> act) {
        // A repeated act comes back to a case that its first run may have passed on to somebody else.
        Optional<Outcome<Complaint>> before = complaints.firstAnswer(acting.origin());
        if (before.isPresent()) {
            return before;
        }
        return finding.find(acting.id(), acting.agency())
                .map(seen -> record(acting, act.apply(authority(acting, seen, occurredOn))));
    }

    private Authority authority(Acting acting, Loaded<Complaint> seen, LocalDate occurredOn) {
        return authorities.of(acting.agency(), seen.state().file().intake().contested(), occurredOn);
    }

    private Outcome<Complaint> record(Acting acting, Act act) {
        return complaints.record(acting.id(), acting.origin(), acting.expectedVersion(), act);
    }
}
