package org.clearway.complaint.web;

import java.time.LocalDate;
import java.util.List;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.CaseFile;
import org.clearway.complaint.domain.Channel;
import org.clearway.complaint.domain.Complaint;
import org.clearway.complaint.domain.Complaint.Acceptance;
import org.clearway.complaint.domain.Complaint.Decision;
import org.clearway.complaint.domain.Complaint.NotAccepted;
import org.clearway.complaint.domain.Complaint.Suspension;
import org.clearway.complaint.domain.Complaint.Verification;
import org.clearway.complaint.domain.Complaint.Withdrawn;
import org.clearway.complaint.domain.ComplaintId;
import org.clearway.complaint.domain.ContestedSuspension;
import org.clearway.complaint.domain.PersonRef;
import org.clearway.complaint.domain.State;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as its agencies see it: the stages it went through, its clocks with their derivations, and what is open to
 * the complainant. Who complains is a reference; the data is opened by an act of its own, and logged.
 *
 * @param filedInTime whether the window for filing was kept
 * @param lapsedOn when the time for the first resolution was over without a decision
 * @param nextRights what the complainant may do next, after a lapse or with the decision in hand
 */
record ComplaintView(
        ComplaintId id,
        State state,
        AgencyRef holderAgency,
        AgencyRef filedIn,
        LocalDate filedOn,
        Channel channel,
        PersonRef complainant,
        boolean onBehalf,
        ContestedView contested,
        LimitView filingWindow,
        boolean filedInTime,
        List<ClockView> clocks,
        @Nullable Acceptance acceptance,
        @Nullable Verification verification,
        @Nullable Suspension suspension,
        @Nullable ContestedSuspension contestedSuspension,
        @Nullable LocalDate lapsedOn,
        @Nullable Decision decision,
        @Nullable LocalDate decisionSentOn,
        @Nullable LocalDate decisionReceivedOn,
        List<NextRightView> nextRights,
        NotAccepted.@Nullable Notice refusal,
        @Nullable LocalDate withdrawnOn) {

    static ComplaintView of(Complaint complaint) {
        CaseFile file = complaint.file();
        Stages stages = Stages.of(complaint);
        return new ComplaintView(
                file.id(),
                State.of(complaint),
                file.holder(),
                file.intake().filedIn(),
                file.intake().filedOn(),
                file.intake().channel(),
                file.intake().complainant(),
                file.intake().onBehalf() != null,
                ContestedView.of(file.intake().contested()),
                LimitView.of(file.intake().filingWindow()),
                file.intake().inTime(),
                file.clocks().all().stream().map(ClockView::of).toList(),
                stages.acceptance(),
                stages.verification(),
                stages.suspension(),
                file.contestedSuspension(),
                stages.lapse() == null ? null : stages.lapse().lapsedOn(),
                stages.decision(),
                stages.service() == null ? null : stages.service().sentOn(),
                stages.service() == null ? null : stages.service().receivedOn(),
                NextRightView.of(stages.nextRights()),
                complaint instanceof NotAccepted refused ? refused.notice() : null,
                complaint instanceof Withdrawn withdrawn ? withdrawn.withdrawnOn() : null);
    }
}
