package org.clearway.clearance.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to one land user. No event says who it is. */
public sealed interface LandUserEvent {
    LandUserId landUserId();

    ClearanceId clearanceId();

    ProjectRef projectId();

    /** The legal date. */
    LocalDate occurredOn();

    record LandUserListed(
            LandUserId landUserId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            MilestoneRef milestoneId,
            String unitCode,
            AgencyRef compensationUnit,
            LandUserKind landUserKind,
            PersonRef person,
            List<Parcel> parcels,
            LocalDate occurredOn)
            implements LandUserEvent {
        public LandUserListed {
            parcels = List.copyOf(parcels);
        }
    }

    /** @param reissued whether it follows one that expired; steps that are finished stand */
    record RecoveryNoticeIssued(
            LandUserId landUserId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            AgencyRef issuedBy,
            @Nullable String competenceId,
            String noticeNumber,
            LocalDate meetingHeldOn,
            String meetingMinutesNumber,
            boolean reissued,
            LegalLimit validity,
            LocalDate occurredOn)
            implements LandUserEvent {}

    /** @param recoveryFrom first day on which recovery may be decided, as far as this wait goes */
    record RecoveryNoticeDelivered(
            LandUserId landUserId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            AgencyRef deliveredBy,
            DeliveryMethod method,
            String proofNumber,
            List<LegalLimit> waits,
            LocalDate recoveryFrom,
            LocalDate occurredOn)
            implements LandUserEvent {
        public RecoveryNoticeDelivered {
            waits = List.copyOf(waits);
        }
    }

    record InventoryCompleted(
            LandUserId landUserId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            String minutesNumber,
            List<InventoriedAsset> assets,
            LocalDate occurredOn)
            implements LandUserEvent {
        public InventoryCompleted {
            assets = List.copyOf(assets);
        }
    }

    record InventoryRefused(
            LandUserId landUserId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            String minutesNumber,
            RefusalReason reason,
            LocalDate occurredOn)
            implements LandUserEvent {}

    record CompensationAccepted(
            LandUserId landUserId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            PlanId planId,
            int planVersion,
            LineId lineId,
            int lineVersion,
            long amount,
            String currency,
            String paperNumber,
            LocalDate occurredOn)
            implements LandUserEvent {}

    record CompensationRefused(
            LandUserId landUserId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            PlanId planId,
            int planVersion,
            LineId lineId,
            int lineVersion,
            RefusalReason reason,
            String minutesNumber,
            LocalDate occurredOn)
            implements LandUserEvent {}

    record PersuasionHeld(
            LandUserId landUserId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            LocalDate startedOn,
            String minutesNumber,
            LegalLimit persuasion,
            LegalLimit waitAfter,
            LocalDate occurredOn)
            implements LandUserEvent {}

    /**
     * @param paidInTotal all payments so far
     * @param settled whether nothing of the line is owed any more
     */
    record CompensationPaid(
            LandUserId landUserId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            PlanId planId,
            int planVersion,
            LineId lineId,
            int lineVersion,
            long amount,
            String currency,
            long paidInTotal,
            boolean settled,
            String voucherNumber,
            LocalDate occurredOn)
            implements LandUserEvent {}

    /**
     * @param planId the approved plan that it rests on; null when recovery was decided before approval
     * @param waits the waits as they were when it was decided
     */
    record RecoveryDecided(
            LandUserId landUserId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            AgencyRef decidedBy,
            @Nullable String competenceId,
            String decisionNumber,
            RecoveryTrigger trigger,
            @Nullable String triggerPaper,
            @Nullable EarlyAgreement earlyAgreement,
            @Nullable EarlyRecovery earlyRecovery,
            @Nullable PlanId planId,
            @Nullable Integer planVersion,
            List<LegalLimit> waits,
            LocalDate occurredOn)
            implements LandUserEvent {
        public RecoveryDecided {
            waits = List.copyOf(waits);
        }
    }

    /**
     * @param cancelledDecision number of the decision that no longer holds
     * @param complaints upheld complaints that it answers; empty where something else is the reason
     */
    record RecoveryCancelled(
            LandUserId landUserId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            AgencyRef cancelledBy,
            @Nullable String competenceId,
            String decisionNumber,
            String cancelledDecision,
            List<ComplaintRef> complaints,
            LocalDate occurredOn)
            implements LandUserEvent {
        public RecoveryCancelled {
            complaints = List.copyOf(complaints);
        }
    }

    /**
     * @param areaM2 of this piece
     * @param soFar all pieces together
     * @param complete whether nothing is left
     */
    record SiteHandedOver(
            LandUserId landUserId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            BigDecimal areaM2,
            @Nullable BigDecimal lengthM,
            boolean usable,
            boolean voluntary,
            String minutesNumber,
            HandedOverSoFar soFar,
            boolean complete,
            LocalDate occurredOn)
            implements LandUserEvent {}

    /** @param warnAt when it will be said that the limit comes near */
    record LimitStarted(
            LandUserId landUserId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            AgencyRef holderAgency,
            LegalLimit limit,
            Instant warnAt,
            LocalDate occurredOn)
            implements LandUserEvent {}

    record LimitApproaching(
            LandUserId landUserId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            AgencyRef holderAgency,
            LegalLimit limit,
            LocalDate occurredOn)
            implements LandUserEvent {}

    /**
     * @param inTime whether the paper's date lies within the limit
     * @param recordedLate whether the breach had been said before the paper was entered
     */
    record LimitMet(
            LandUserId landUserId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            AgencyRef holderAgency,
            LegalLimit limit,
            boolean inTime,
            boolean recordedLate,
            LocalDate occurredOn)
            implements LandUserEvent {}

    record LimitBreached(
            LandUserId landUserId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            AgencyRef holderAgency,
            LegalLimit limit,
            LocalDate occurredOn)
            implements LandUserEvent {}
}
