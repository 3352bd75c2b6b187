package org.clearway.complaint.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * Who acts, and who is competent for the first complaint on the day of the act, as far as the copies of the register and
 * of the competence data tell.
 *
 * @param actor the agency in the caller's token
 * @param competent the author of the contested decision, or who goes on with its cases; empty where the
 *     data name nobody: then nobody is guessed
 */
public record Authority(Agency actor, Set<AgencyRef> competent) {
    public Authority {
        competent = Set.copyOf(competent);
    }

    /** An agency where nobody's competence is asked for. */
    public static Authority of(Agency actor) {
        return new Authority(actor, Set.of());
    }

    /** @throws ComplaintRefused unless the agency exists on the day and holds the case */
    void requireHolder(AgencyRef holder, LocalDate day) {
        requireExisting(day);
        if (!actor.id().equals(holder)) {
            throw new ComplaintRefused(new Refusal.NotTheHolder(holder));
        }
    }

    /** @throws ComplaintRefused unless the holder is also the one whom the law lets resolve the case */
    void requireCompetent(CaseFile file, LocalDate day) {
        requireHolder(file.holder(), day);
        requireNoPartyBody();
        if (competent.isEmpty()) {
            throw new ComplaintRefused(
                    new Refusal.CompetenceUnknown(file.intake().contested().author(), day));
        }
        if (!competent.contains(actor.id())) {
            throw new ComplaintRefused(new Refusal.NotCompetent(actor.id(), competent));
        }
    }

    void requireNoPartyBody() {
        if (actor.partyBody()) {
            throw new ComplaintRefused(new Refusal.PartyBodyNeverDecides(actor.id()));
        }
    }

    void requireExisting(LocalDate day) {
        if (!actor.existsOn(day)) {
            throw new ComplaintRefused(
                    new Refusal.AgencyNotValid("agency", actor.id(), day, actor.validFrom(), actor.validTo()));
        }
    }
}
