package org.clearway.complaint.domain;

import java.time.LocalDate;

/** To whom a case may be forwarded, whatever its kind. */
final class Forwarding {
    private Forwarding() {}

    /** @throws ComplaintRefused for a body of the Party, an agency that does not exist on the day, or the holder */
    static void requireReceiver(AgencyRef holder, Agency to, LocalDate on) {
        if (to.partyBody()) {
            throw new ComplaintRefused(new Refusal.PartyBodyNeverDecides(to.id()));
        }
        if (!to.existsOn(on)) {
            throw new ComplaintRefused(
                    new Refusal.AgencyNotValid("toAgency", to.id(), on, to.validFrom(), to.validTo()));
        }
        if (to.id().equals(holder)) {
            throw new ComplaintRefused(new Refusal.AlreadyTheHolder(to.id()));
        }
    }
}
