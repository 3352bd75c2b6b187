package org.clearway.clearance.application;

import java.time.LocalDate;
import java.util.List;
import org.clearway.clearance.domain.ActingAgency;
import org.clearway.clearance.domain.AdministrativeUnit;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.Competence;
import org.clearway.clearance.domain.UnitSuccessor;
import org.clearway.eventing.InboundEvent;

/** Keeps the copies of project-service's register; an event that was seen before changes nothing. */
public interface KeepingDirectory {
    void keep(InboundEvent event, ActingAgency agency);

    /** The agency of the event's subject ended on this day. */
    void endAgency(InboundEvent event, LocalDate validTo, List<AgencyRef> successors);

    void keep(InboundEvent event, AdministrativeUnit unit);

    /** The unit of the event's subject ended on this day. */
    void endUnit(InboundEvent event, LocalDate validTo, List<UnitSuccessor> successors);

    void keep(InboundEvent event, Competence competence);
}
