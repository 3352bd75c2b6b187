package org.clearway.complaint.domain;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case in every state.
 *
 * @param holder the agency in whose hands it is
 * @param lastActOn legal date of the last act, so that acts stay in the order of their papers
 */
public record CaseFile(
        ComplaintId id,
        Intake intake,
        AgencyRef holder,
        LocalDate lastActOn,
        Clocks clocks,
        @Nullable ContestedSuspension contestedSuspension) {

    CaseLinks links() {
        return CaseLinks.of(id, holder, intake.contested());
    }

    CaseFile acted(LocalDate on) {
        return new CaseFile(id, intake, holder, on, clocks, contestedSuspension);
    }

    CaseFile heldBy(AgencyRef other) {
        return new CaseFile(id, intake, other, lastActOn, clocks, contestedSuspension);
    }

    CaseFile withClocks(UnaryOperator<Clocks> change) {
        return new CaseFile(id, intake, holder, lastActOn, change.apply(clocks), contestedSuspension);
    }

    CaseFile withContestedSuspension(@Nullable ContestedSuspension now) {
        return new CaseFile(id, intake, holder, lastActOn, clocks, now);
    }

    /** @throws ComplaintRefused if the paper of an act is older than that of the act before */
    void requireInOrder(LocalDate occurredOn) {
        if (occurredOn.isBefore(lastActOn)) {
            throw new ComplaintRefused(new Refusal.BeforeLastAct(occurredOn, lastActOn));
        }
    }
}
