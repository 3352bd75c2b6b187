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

    /** @throws ComplaintRefused unless the agency exists on the day and holds the case */
    void requireHolder(CaseFile file, LocalDate day) {
        requireExisting(day);
        if (!actor.id().equals(file.holder())) {
            throw new ComplaintRefused(new Refusal.NotTheHolder(file.holder()));
        }
    }

    /** @throws ComplaintRefused unless the holder is also the one whom the law lets resolve the case */
    void requireCompetent(CaseFile file, LocalDate day) {
        requireHolder(file, day);
        if (actor.partyBody()) {
            throw new ComplaintRefused(new Refusal.PartyBodyNeverDecides(actor.id()));
        }
        if (competent.isEmpty()) {
            throw new ComplaintRefused(
                    new Refusal.CompetenceUnknown(file.intake().contested().author(), day));
        }
        if (!competent.contains(actor.id())) {
            throw new ComplaintRefused(new Refusal.NotCompetent(actor.id(), competent));
        }
    }

    void requireExisting(LocalDate day) {
        if (!actor.existsOn(day)) {
            throw new ComplaintRefused(
                    new Refusal.AgencyNotValid("agency", actor.id(), day, actor.validFrom(), actor.validTo()));
        }
    }
}
