package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and who may act, on the day of the act, as far as the copies of the register and of the competence data
 * tell.
 *
 * @param actor the agency in the caller's token
 * @param mayAct the agencies of which each may do it on that day
 * @param basis id of the competence row it rests on; null where the duty follows from the clearance itself
 */
public record Authority(
        ActingAgency actor,
        Duty duty,
        Set<AgencyRef> mayAct,
        @Nullable String basis) {
    public Authority {
        mayAct = Set.copyOf(mayAct);
    }

    /** @throws ClearanceRefused when the actor is a body of the Party, does not exist on the day, or may not do it */
    public AgencyRef require(LocalDate day) {
        if (actor.isPartyBody()) {
            throw new ClearanceRefused(new Refusal.PartyBodyNeverDecides(actor.id(), duty));
        }
        if (!actor.existsOn(day)) {
            throw new ClearanceRefused(
                    new Refusal.AgencyNotValid("agency", actor.id(), day, actor.validFrom(), actor.validTo()));
        }
        if (!mayAct.contains(actor.id())) {
            throw new ClearanceRefused(new Refusal.NotYourAct(actor.id(), duty, mayAct));
        }
        return actor.id();
    }
}
