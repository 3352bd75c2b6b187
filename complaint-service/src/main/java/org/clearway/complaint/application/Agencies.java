package org.clearway.complaint.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.clearway.complaint.domain.Agency;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.ComplaintRefused;
import org.clearway.complaint.domain.Refusal;
import org.clearway.eventing.InboundEvent;

/** Own copy of the register of agencies. */
public interface Agencies {
    Optional<Agency> find(AgencyRef id);

    /** Whether the agency exists today; one that has ended reads nothing about people any more. */
    boolean existsToday(AgencyRef id);

    /**
     * The agencies whose cases this one may look at as their superior, or as the inspectorate of their level or of the
     * level above; none for an overseer that does not exist today.
     */
    Set<AgencyRef> overseenBy(AgencyRef overseer);

    /** Keeps the entry as it now stands. */
    void register(InboundEvent seen, Agency agency);

    /** Keeps the last day of an agency and who goes on with its cases. */
    void end(InboundEvent seen, LocalDate lastDay, Set<AgencyRef> successors);

    /**
     * @param field of the request that names the agency
     * @throws ComplaintRefused when it is not known here
     */
    default Agency require(String field, AgencyRef id) {
        return find(id).orElseThrow(() -> new ComplaintRefused(new Refusal.UnknownAgency(field, id)));
    }
}
